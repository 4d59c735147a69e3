import { useState } from 'react';
import type { TableFile } from '../export/table-file.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { PopoverButton } from '../ui/popover-button.tsx';
import type { TableFiles } from './table-files.ts';

const KINDS = ['CSV', 'XLSX', 'JSON'] as const;
type Kind = (typeof KINDS)[number];

interface DownloadMenuProps {
  /** File name without its ending: the view's id. */
  readonly name: string;
  readonly files: TableFiles;
}

/** Takes the view's table away as CSV, Excel or JSON: the rows shown, or all of them. */
export function DownloadMenu({ name, files }: DownloadMenuProps) {
  const { t, format } = useI18n();
  const [hasFailed, setFailed] = useState(false);
  const download = async (kind: Kind, file: TableFile, suffix: string) => {
    try {
      save(await blobOf(kind, file, format.language), `${name}${suffix}.${kind.toLowerCase()}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <PopoverButton
      label={t.view.download}
      name={t.view.download}
      icon="download"
      align="end"
      className="download-menu"
    >
      {(close) => {
        const sets = [
          { file: files.shown(), label: t.view.downloadShown, suffix: '' },
          ...(files.all ? [{ file: files.all(), label: t.view.downloadAll, suffix: '-all' }] : []),
        ];
        return (
          <div className="download-sets">
            {sets.map(({ file, label, suffix }) => (
              <fieldset key={suffix} className="download-set">
                <legend>{format.plural(file.rows.length, label)}</legend>
                {KINDS.map((kind) => (
                  <button
                    key={kind}
                    type="button"
                    className="ui-button ui-button--rule"
                    onClick={() => void download(kind, file, suffix).then(close)}
                  >
                    {kind}
                  </button>
                ))}
              </fieldset>
            ))}
            {hasFailed && <p role="alert">{t.view.downloadFailed}</p>}
          </div>
        );
      }}
    </PopoverButton>
  );
}

/** The writers are loaded when a file is asked for. */
async function blobOf(kind: Kind, file: TableFile, language: 'de' | 'en' | 'ru' | 'kk'): Promise<Blob> {
  switch (kind) {
    case 'CSV': {
      const { tableToCsv } = await import('../export/csv.ts');
      return new Blob([tableToCsv(file, language)], { type: 'text/csv;charset=utf-8' });
    }
    case 'JSON': {
      const { tableToJson } = await import('../export/json.ts');
      return new Blob([tableToJson(file)], { type: 'application/json' });
    }
    case 'XLSX': {
      const { tableToXlsx } = await import('../export/xlsx.ts');
      return tableToXlsx(file);
    }
  }
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
