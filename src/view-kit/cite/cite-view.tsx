import { useI18n } from '../../i18n/i18n-context.ts';
import { useDashboard } from '../dashboard-context.ts';
import { useToday } from '../use-today.ts';
import { permanentAddress, type ShownView } from '../shown-view.ts';
import { CiteDialog } from './cite-dialog.tsx';
import { sourceWork, viewWork } from './works.ts';

interface CiteViewProps {
  readonly shown: ShownView;
  readonly onClose: () => void;
}

/** How to cite a view in the state that is shown, with or without the sources of its figures. */
export function CiteView({ shown, onClose }: CiteViewProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const today = useToday();
  const { content, sources, manifest } = shown;
  const { language } = format;
  const context = { name: t.app.name, pkg: content.input.pkg, language, today };
  return (
    <CiteDialog
      title={`${t.view.cite}: ${content.title}`}
      intro="intro"
      work={viewWork(manifest.id, content.title, permanentAddress(shown, pkg, language), context)}
      sources={content.sources.flatMap((id) => {
        const source = sources.get(id);
        return source ? [sourceWork(source)] : [];
      })}
      onClose={onClose}
    />
  );
}
