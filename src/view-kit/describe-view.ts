import { phraseOf, plainText, type Phrase } from '../domain/phrase.ts';
import { notesOf, sourcesOf, type Table } from '../domain/table.ts';
import type { AnyInput } from './use-view.ts';
import type { Control, View } from './view.ts';

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
}

export function describeView(view: View, input: AnyInput): ViewContent {
  const table = view.table(input);
  const title = view.title(input.messages);
  const findingPhrase = view.finding(input, table);
  const subtitlePhrase = view.subtitle(input, table);
  const finding = findingPhrase === null ? null : plainText(findingPhrase);
  const subtitle = plainText(subtitlePhrase);
  const summary = view.summary?.(input, table) ?? [finding ?? title, subtitle].join('. ');
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
  };
}
