import { useI18n } from '../i18n/i18n-context.ts';
import { tableToCsv } from '../export/csv.ts';
import { Icon } from '../ui/icon.tsx';
import type { ViewContent } from './describe-view.ts';

/** Hands out exactly the rows that are shown, with the ids of their sources. */
export function DownloadCsv({ name, content }: { readonly name: string; readonly content: ViewContent }) {
  const { t, format } = useI18n();
  const download = () => {
    const csv = tableToCsv(content.table, t.view.source, format.language);
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" className="action-button" onClick={download}>
      <Icon name="download" /> {t.view.downloadCsv}
    </button>
  );
}
