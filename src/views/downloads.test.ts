import { describe, expect, it, vi } from 'vitest';
import { cellOf, type SortOrder } from '../domain/table.ts';
import { sortRows } from '../domain/sort-rows.ts';
import { tableToCsv } from '../export/csv.ts';
import { tableToJson } from '../export/json.ts';
import { elements, partsOf } from '../export/pptx/testing.ts';
import { tableToXlsx } from '../export/xlsx.ts';
import { formatOf } from '../i18n/format.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import { tableFilesOf } from '../view-kit/table-files.ts';
import { realPackage, shownAt, viewAt } from '../view-kit/testing.ts';
import { randomQuery } from './random-state.ts';
import { VIEWS } from './registry.ts';

vi.stubGlobal('window', { location: { origin: 'https://example.org' } });
vi.stubGlobal('document', { documentElement: { dataset: {} } });

const STATES = 200;

type Value = string | number | null;

/** What is on the screen in a random state, and the file of it. */
async function randomDownload(seed: number) {
  const manifest = VIEWS[seed % VIEWS.length];
  if (!manifest) throw new Error('no views');
  const language: Language = LANGUAGES[Math.floor(seed / VIEWS.length) % LANGUAGES.length] ?? 'en';
  const { view } = await manifest.load();
  const start = await viewAt(view, '', { language });
  const query = randomQuery(
    start.controls,
    start.table.columns.map(({ key }) => key),
    seed,
  );
  const shown = await shownAt(view, query, language);
  const format = formatOf(language);
  const { table } = shown.content;
  const asked = shown.values['sort'] as readonly SortOrder[];
  const orders = asked.filter(({ column }) => table.columns.some(({ key }) => key === column));
  const rows = orders.length === 0 ? table.rows : sortRows(table.rows, orders, format.compare);
  const values = rows.map((row) => table.columns.map(({ key }): Value => cellOf(row, key).value));
  const files = tableFilesOf(shown, realPackage, format, await loadMessages(language));
  return { name: `${manifest.id}?${query}`, language, table, values, files };
}

const SEEDS = Array.from({ length: STATES }, (_, index) => index);

describe('what is downloaded', () => {
  it(`is what is shown, in ${STATES} random states of all views, as CSV and JSON`, async () => {
    for (const seed of SEEDS) {
      const { name, language, table, values, files } = await randomDownload(seed);
      const file = files.shown();
      const json = JSON.parse(tableToJson(file)) as { rows: Record<string, Value>[] };
      expect([name, json.rows.map((row) => table.columns.map(({ key }) => row[key]))]).toEqual([
        name,
        values,
      ]);
      const [head = [], ...lines] = parseCsv(tableToCsv(file, language), language);
      expect([name, head.length]).toEqual([name, table.columns.length + 6]);
      expectSame(
        name,
        lines.map((line) => line.slice(0, table.columns.length)),
        values.map((row) => row.map((value) => csvText(value, language))),
      );
      // Version and address stand in every row.
      for (const line of lines) {
        expect(line.at(-2)).toBe(realPackage.version);
        expect(line.at(-1)).toContain(`v=${realPackage.version}`);
      }
    }
  }, 120_000);

  it('has all rows where a filter hides some, the shown ones among them', async () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const { name, values, files } = await randomDownload(seed);
      const all = files.all?.();
      if (all) expect([name, all.rows.length >= values.length]).toEqual([name, true]);
    }
  }, 60_000);

  it('is the same as an Excel file, numbers as numbers', async () => {
    for (const seed of SEEDS.filter((one) => one % 8 === 0)) {
      const { name, values, files } = await randomDownload(seed);
      const cells = await parseXlsx(await tableToXlsx(files.shown()));
      const width = values[0]?.length ?? 0;
      expect([name, cells.slice(1).map((row) => row.slice(0, width))]).toEqual([
        name,
        values.map((row) => row.map((value) => (value === '' ? null : excelValue(value)))),
      ]);
    }
  }, 60_000);

  it('has no text that a spreadsheet would take for a date, a number or a formula', async () => {
    for (const manifest of VIEWS) {
      const { view } = await manifest.load();
      for (const language of LANGUAGES) {
        const { table } = await viewAt(view, '', { language });
        const texts = table.rows.flatMap((row) =>
          table.columns
            .filter(({ type }) => type === 'text')
            .map(({ key }) => cellOf(row, key).value)
            .filter((value) => typeof value === 'string'),
        );
        expect(texts.filter((text) => /^\d+(?:[./,:-]\d+)+$|^\d+[eE]\d+$/.test(text))).toEqual([]);
      }
    }
  });
});

/** Compared as text: thousands of cells, 200 times. */
function expectSame(name: string, got: unknown, expected: unknown): void {
  expect(`${name} ${JSON.stringify(got)}`).toBe(`${name} ${JSON.stringify(expected)}`);
}

function csvText(value: Value, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number') return language === 'en' ? String(value) : String(value).replace('.', ',');
  if (/^\d{4}-\d{2}$/.test(value)) return `${value}-XX`;
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** Full days are dates in Excel: days since the end of 1899. */
function excelValue(value: Value): Value {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569
    : value;
}

/** A reader of its own, not the writer turned round. */
function parseCsv(text: string, language: Language): readonly (readonly string[])[] {
  const separator = language === 'en' ? ',' : ';';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const sign = body.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (body.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === separator || sign === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  return rows.slice(0, -1);
}

async function parseXlsx(file: Blob): Promise<readonly (readonly Value[])[]> {
  const parts = await partsOf(file);
  const strings = parts.paths.includes('xl/sharedStrings.xml')
    ? elements(parts.text('xl/sharedStrings.xml'), 'si').map(({ inner }) => textOf(inner))
    : [];
  return elements(parts.text('xl/worksheets/sheet1.xml'), 'row').map(({ inner }) => {
    const row: Value[] = [];
    for (const { attributes, inner: content } of elements(inner, 'c')) {
      const value = elements(content, 'v')[0]?.inner;
      const at = columnOf(attributes['r'] ?? 'A');
      while (row.length < at) row.push(null);
      row[at] =
        attributes['t'] === 's'
          ? (strings[Number(value)] ?? null)
          : attributes['t'] === 'inlineStr'
            ? textOf(content)
            : value === undefined
              ? null
              : Number(value);
    }
    while (row.length < 80) row.push(null);
    return row;
  });
}

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(xml: string): string {
  return elements(xml, 't')
    .map(({ inner }) => inner)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
