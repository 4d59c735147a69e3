import { phraseOf, plainText, type Phrase } from '../domain/phrase.ts';
import { cellOf, notesOf, sourcesOf, type Cell, type Table } from '../domain/table.ts';
import type { MarkRevisions } from '../domain/versions/revisions.ts';
import type { AnyInput, Control, View } from './view.ts';
import { sentences } from '../i18n/sentences.ts';

/** All that a view says for one state: the same on a page, in an embed, on a slide and in a file. */
export interface ViewContent {
  readonly input: AnyInput;
  readonly title: string;
  readonly finding: string | null;
  readonly subtitle: string;
  /** Heading and subheading with figures that lead to where they come from; the heading is the title without a finding. */
  readonly headingPhrase: Phrase;
  readonly subtitlePhrase: Phrase;
  readonly summary: string;
  readonly controls: readonly Control[];
  readonly table: Table;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** The earlier version of the data that the table is held against; its cells say what was another value then. */
  readonly since: Earlier | null;
  /** Rows that the table had then and has no more, by their name. */
  readonly gone: readonly Cell['value'][];
}

/** What a view computed from in an earlier version of the data. */
export interface Earlier {
  readonly version: string;
  readonly input: AnyInput;
  /** Comes with the version: nobody loads it who asks for none. */
  readonly markRevisions: MarkRevisions;
}

/** The first half of what a view says, and the longer one to compute: its table. */
export type ViewTable = Pick<ViewContent, 'input' | 'table' | 'gone' | 'since'>;

export function describeView(view: View, input: AnyInput, since?: Earlier): ViewContent {
  return describeTable(view, tableOf(view, input, since));
}

/** The table of a view, held against an earlier version of the data where one is given. */
export function tableOf(view: View, input: AnyInput, since: Earlier | null = null): ViewTable {
  const table = view.table(input);
  const held = since
    ? since.markRevisions(table, view.table(since.input), since.version)
    : { table, gone: [] };
  return { ...held, input, since };
}

/** The words that go with a table. */
export function describeTable(view: View, { input, table, gone, since }: ViewTable): ViewContent {
  const title = view.title(input.messages);
  const findingPhrase = view.finding(input, table);
  const subtitlePhrase = view.subtitle(input, table);
  const finding = findingPhrase === null ? null : plainText(findingPhrase);
  const subtitle = plainText(subtitlePhrase);
  const summary = view.summary?.(input, table) ?? sentences([finding ?? title, subtitle]);
  const notes = new Set([...(view.notes?.(input, table) ?? []), ...notesOf(table)]);
  return {
    input,
    title,
    finding,
    subtitle,
    headingPhrase: phraseOf(findingPhrase ?? title),
    subtitlePhrase: phraseOf(subtitlePhrase),
    summary,
    controls: view.controls(input),
    table,
    sources: [...new Set([...(view.sources?.(input, table) ?? []), ...sourcesOf(table)])],
    notes: [...notes],
    since,
    gone,
  };
}

/** True if something in the view was another value, or a row more, in the version that it is held against. */
export function hasRevisions({ table: { columns, rows }, gone }: ViewContent): boolean {
  return gone.length > 0 || rows.some((row) => columns.some(({ key }) => cellOf(row, key).revision));
}
