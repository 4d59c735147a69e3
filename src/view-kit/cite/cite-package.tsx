import { useI18n } from '../../i18n/i18n-context.ts';
import { useDashboard } from '../dashboard-context.ts';
import { useToday } from '../use-today.ts';
import { pageAddress } from '../state-address.ts';
import { CiteDialog } from './cite-dialog.tsx';
import { packageWork } from './works.ts';

/** How to cite the whole package in its present version. */
export function CitePackage({ onClose }: { readonly onClose: () => void }) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const today = useToday();
  const { language } = format;
  const url = pageAddress('/data', new URLSearchParams({ v: pkg.version }), language);
  return (
    <CiteDialog
      title={`${t.view.cite}: ${t.app.name}`}
      intro="introPackage"
      work={packageWork(url, { name: t.app.name, pkg, language, today })}
      sources={[]}
      onClose={onClose}
    />
  );
}
