import type { Row } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { CiteDialog } from './cite-dialog.tsx';
import { sourceWork } from './works.ts';

interface CiteSourceProps {
  readonly source: Row<'sources'>;
  readonly onClose: () => void;
}

/** How to cite a source itself, where a figure is taken from it and not from these pages. */
export function CiteSource({ source, onClose }: CiteSourceProps) {
  const { t } = useI18n();
  return (
    <CiteDialog
      title={`${t.view.cite}: ${source.title ?? t.pages.sources.noTitle}`}
      intro="introSource"
      work={sourceWork(source)}
      sources={[]}
      onClose={onClose}
    />
  );
}
