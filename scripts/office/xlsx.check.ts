import { beforeAll, describe, expect, it } from 'vitest';
import { tableToXlsx } from '../../src/export/xlsx.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { misunderstood } from './compare.ts';
import { convert } from './convert.ts';
import { sheetRows } from './flat-sheet.ts';
import { viewFiles, type ViewFile } from './view-files.ts';

describe.each(LANGUAGES)('an Excel file in %s', (language) => {
  let files: readonly ViewFile[] = [];
  let sheets: ReadonlyMap<string, Buffer> = new Map();
  beforeAll(async () => {
    files = (await viewFiles()).filter((file) => file.language === language);
    const content = await Promise.all(
      files.map(
        async ({ name, file }) =>
          [`${name}.xlsx`, new Uint8Array(await (await tableToXlsx(file)).arrayBuffer())] as const,
      ),
    );
    sheets = convert(new Map(content), { to: 'fods' });
  });

  it('has dates, numbers and texts as what they are, in every view and in filtered states', () => {
    expect(files.length).toBeGreaterThan(14);
    for (const { name, file } of files) {
      const rows = sheetRows(sheets.get(`${name}.xlsx`)?.toString('utf8') ?? '');
      expect([name, misunderstood(file, rows)]).toEqual([name, []]);
    }
  });
});
