import { beforeAll, describe, expect, it } from 'vitest';
import { tableToCsv } from '../../src/export/csv.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { misunderstood } from './compare.ts';
import { convert } from './convert.ts';
import { sheetRows } from './flat-sheet.ts';
import { viewFiles, type ViewFile } from './view-files.ts';

/** How a spreadsheet in each language reads a CSV file: sign between the columns, number of its locale. */
const LOCALES: Record<Language, { readonly separator: number; readonly locale: number }> = {
  de: { separator: 59, locale: 1031 },
  en: { separator: 44, locale: 2057 },
  ru: { separator: 59, locale: 1049 },
  kk: { separator: 59, locale: 1087 },
};

const UTF_8 = 76;

describe.each(LANGUAGES)('a CSV file in a spreadsheet in %s', (language) => {
  let files: readonly ViewFile[] = [];
  let sheets: ReadonlyMap<string, Buffer> = new Map();
  beforeAll(async () => {
    files = (await viewFiles()).filter((file) => file.language === language);
    const { separator, locale } = LOCALES[language];
    const content = files.map(
      ({ name, file }) => [`${name}.csv`, Buffer.from(tableToCsv(file, language))] as const,
    );
    sheets = convert(new Map(content), {
      to: 'fods',
      // Columns, quotes, UTF-8, from line 1, all columns as they are, locale, no quoted text only, special numbers.
      readAs: `Text - txt - csv (StarCalc):${separator},34,${UTF_8},1,,${locale},false,true`,
    });
  });

  it('has dates, numbers and texts as what they are, in every view and in filtered states', () => {
    expect(files.length).toBeGreaterThan(14);
    for (const { name, file } of files) {
      const rows = sheetRows(sheets.get(`${name}.csv`)?.toString('utf8') ?? '');
      expect([name, misunderstood(file, rows)]).toEqual([name, []]);
    }
  });
});
