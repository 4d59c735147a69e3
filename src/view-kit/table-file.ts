import type { Row } from '../domain/schemas.ts';
import { cellOf, type TableRow } from '../domain/table.ts';
import type { TableFile } from '../export/table-file.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/en.ts';
import type { ViewContent } from './describe-view.ts';

interface FileContext {
  /** In the order that is shown. */
  readonly rows: readonly TableRow[];
  readonly filters: readonly string[];
  readonly address: string;
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly notes: ReadonlyMap<string, Row<'notes'>>;
  readonly format: Format;
  readonly t: Messages;
}

/** What a view shows, ready to be written into a file. */
export function tableFileOf(content: ViewContent, context: FileContext): TableFile {
  const { t, format } = context;
  const { rows } = context;
  const { columns } = content.table;
  return {
    title: content.finding ?? content.title,
    subtitle: content.subtitle,
    filters: context.filters,
    version: content.input.pkg.version,
    created: content.input.pkg.created.slice(0, 10),
    address: context.address,
    columns: columns.map(({ key, label, type, unit: ownUnit }) => {
      const unit = ownUnit ?? t.file.units[type];
      return { key, type, label: unit === undefined ? label : `${label} (${unit})` };
    }),
    rows: rows.map((row) => {
      const cells = columns.map(({ key }) => cellOf(row, key));
      const inputs = cells.flatMap(({ derivation }) => derivation?.inputs ?? []);
      return {
        values: cells.map(({ value }) => value),
        types: cells.map(({ type }, index) => type ?? columns[index]?.type ?? 'text'),
        sources: unique([
          ...cells.flatMap(({ source }) => source ?? []),
          ...inputs.flatMap(({ source }) => source),
        ]),
        notes: unique(cells.flatMap(({ notes }) => notes ?? [])),
        marks: unique(cells.flatMap(({ mark }) => mark ?? [])),
      };
    }),
    sources: content.sources.flatMap((id) => {
      const source = context.sources.get(id);
      return source
        ? [
            {
              id,
              publisher: source.publisher,
              title: source.title ?? '',
              date: source.date ?? '',
              url: source.url,
            },
          ]
        : [];
    }),
    notes: content.notes.flatMap((id) => {
      const note = context.notes.get(id);
      return note ? [{ id, text: format.text(note.text) }] : [];
    }),
    labels: t.file,
  };
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
