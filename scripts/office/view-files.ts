import type { TableFile } from '../../src/export/table-file.ts';
import { formatOf } from '../../src/i18n/format.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { tableFilesOf } from '../../src/view-kit/table-files.ts';
import { realPackage, shownAt } from '../../src/view-kit/testing.ts';
import type { View } from '../../src/view-kit/view.ts';
import { randomQuery } from '../../src/views/random-state.ts';
import { VIEWS } from '../../src/views/registry.ts';

/** The table of a view as it is written into files. */
export interface ViewFile {
  /** Name of a file, without its ending. */
  readonly name: string;
  readonly language: Language;
  readonly file: TableFile;
}

/** Filtered states of each view that are opened beside the one it has by default. */
const FILTERED_STATES = 2;

/** So many states are tried until enough of them have rows. */
const TRIES = 40;

let written: Promise<readonly ViewFile[]> | undefined;

/**
 * Every view in every language as it is by default; and in filtered states, each in one language in turn, the rows shown and
 * all rows. Put together once.
 */
export function viewFiles(): Promise<readonly ViewFile[]> {
  written ??= writeFiles();
  return written;
}

async function writeFiles(): Promise<readonly ViewFile[]> {
  Object.assign(globalThis, {
    window: { location: { origin: 'https://example.org' } },
    document: { documentElement: { dataset: {} } },
  });
  const files: ViewFile[] = [];
  for (const language of LANGUAGES) {
    const t = await loadMessages(language);
    for (const manifest of VIEWS) {
      const { view } = await manifest.load();
      const shown = await shownAt(view, '', language);
      files.push({
        name: `${manifest.id}-${language}`,
        language,
        file: tableFilesOf(shown, realPackage, formatOf(language), t).shown(),
      });
    }
  }
  for (const [index, manifest] of VIEWS.entries()) {
    const { view } = await manifest.load();
    files.push(...(await filteredFiles(view, index)));
  }
  return files;
}

/** States that a reader could bring about: those in which filters hide rows, and where a view has none, any other. */
async function filteredFiles(view: View, offset: number): Promise<readonly ViewFile[]> {
  const { content } = await shownAt(view);
  const sortable = content.table.columns.map(({ key }) => key);
  const filtered: string[] = [];
  const others: string[] = [];
  for (let seed = 1; seed <= TRIES && filtered.length < FILTERED_STATES; seed += 1) {
    const query = randomQuery(content.controls, sortable, seed);
    const shown = await shownAt(view, query);
    if (query === '' || shown.content.table.rows.length === 0) continue;
    const { all } = tableFilesOf(shown, realPackage, formatOf('en'), await loadMessages('en'));
    (all ? filtered : others).push(query);
  }
  const states = [...filtered, ...others].slice(0, FILTERED_STATES);
  if (states.length < FILTERED_STATES) throw new Error(`${view.manifest.id}: too few states with rows`);
  const files: ViewFile[] = [];
  for (const [index, query] of states.entries()) {
    const language = LANGUAGES[(offset + index) % LANGUAGES.length] ?? 'en';
    const t = await loadMessages(language);
    const shown = await shownAt(view, query, language);
    const { shown: rows, all } = tableFilesOf(shown, realPackage, formatOf(language), t);
    const name = `${view.manifest.id}-${language}-${index + 1}`;
    files.push({ name, language, file: rows() });
    if (all) files.push({ name: `${name}-all`, language, file: all() });
  }
  return files;
}
