import type { TableFile } from '../../src/export/table-file.ts';
import { formatOf } from '../../src/i18n/format.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { tableFilesOf } from '../../src/view-kit/table-files.ts';
import { realPackage, shownAt } from '../../src/view-kit/testing.ts';
import { VIEWS } from '../../src/views/registry.ts';

/** The table of a view as it is written into files. */
export interface ViewFile {
  /** Name of a file, without its ending. */
  readonly name: string;
  readonly language: Language;
  readonly file: TableFile;
}

/** Every view in every language, with all the columns that their states bring. */
export async function viewFiles(): Promise<readonly ViewFile[]> {
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
  return files;
}
