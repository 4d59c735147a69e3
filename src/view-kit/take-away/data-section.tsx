import type { TableFile } from '../../export/table-file.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import type { Language } from '../../i18n/language.ts';
import type { TableFiles } from '../table-files.ts';
import { saveFile } from './save-file.ts';
import { TaskStatus } from './task-status.tsx';
import { useTask } from './use-task.ts';
import type { TakeAwayMessages } from './messages/en.ts';

const KINDS = ['CSV', 'XLSX', 'JSON'] as const;
type Kind = (typeof KINDS)[number];

interface DataSectionProps {
  /** File name without its ending: the view's id. */
  readonly name: string;
  readonly files: TableFiles;
  readonly texts: TakeAwayMessages;
}

/** The view's table as CSV, Excel or JSON: the rows shown, or all of them. */
export function DataSection({ name, files, texts }: DataSectionProps) {
  const { t, format } = useI18n();
  const task = useTask();
  const sets = [
    { file: files.shown(), label: t.view.downloadShown, suffix: '' },
    ...(files.all ? [{ file: files.all(), label: t.view.downloadAll, suffix: '-all' }] : []),
  ];
  return (
    <section className="take-away-section">
      <h3>{texts.data}</h3>
      {sets.map(({ file, label, suffix }) => (
        <fieldset key={suffix} className="take-away-row">
          <legend>{format.plural(file.rows.length, label)}</legend>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="ui-button ui-button--rule"
              onClick={() =>
                task.run(async () =>
                  saveFile(
                    await fileOf(kind, file, format.language),
                    `${name}${suffix}.${kind.toLowerCase()}`,
                  ),
                )
              }
            >
              {kind}
            </button>
          ))}
        </fieldset>
      ))}
      <TaskStatus state={task.state} working={texts.working} done={texts.done} failed={texts.failed} />
    </section>
  );
}

/** The writers are loaded when a file is asked for. */
async function fileOf(kind: Kind, file: TableFile, language: Language): Promise<Blob> {
  switch (kind) {
    case 'CSV': {
      const { tableToCsv } = await import('../../export/csv.ts');
      return new Blob([tableToCsv(file, language)], { type: 'text/csv;charset=utf-8' });
    }
    case 'JSON': {
      const { tableToJson } = await import('../../export/json.ts');
      return new Blob([tableToJson(file)], { type: 'application/json' });
    }
    case 'XLSX': {
      const { tableToXlsx } = await import('../../export/xlsx.ts');
      return tableToXlsx(file);
    }
  }
}
