import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cellOf } from '../domain/table.ts';
import { parseRecord } from '../export/pptx/slide-record.ts';
import type { ChartBody } from '../export/pptx/slide.ts';
import { cellsOf, elements, partsOf, sheetCells, texts, xmlFaults } from '../export/pptx/testing.ts';
import { writePptx } from '../export/pptx/write-pptx.ts';
import { formatOf } from '../i18n/format.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import type { ShownView } from '../view-kit/shown-view.ts';
import { loadSlideMessages } from '../view-kit/slide/slide-messages.ts';
import { slideOf } from '../view-kit/slide/slide-of.ts';
import { realPackage, shownAt, tokensOf } from '../view-kit/testing.ts';
import { randomQuery } from './random-state.ts';
import { VIEWS } from './registry.ts';

/** States of each view; with thirteen views some fifty. */
const STATES = 4;

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { dataset: { site: 'https://example.org/' } } });
});

describe.each(VIEWS.map((manifest) => [manifest.id, manifest] as const))(
  'slides of %s in states as readers bring them about',
  (_id, manifest) => {
    it.each(Array.from({ length: STATES }, (_, index) => index + 1))(
      'hold the figures of the table, state %i',
      async (seed) => {
        const language = LANGUAGES[seed % LANGUAGES.length] ?? 'en';
        const { view } = await manifest.load();
        const { content } = await shownAt(view, '', language);
        const sortable = content.table.columns.map(({ key }) => key);
        const query = randomQuery(content.controls, sortable, seed * 57 + manifest.id.length);
        const shown = await shownAt(view, query, language);
        const [t, words] = await Promise.all([loadMessages(language), loadSlideMessages(language)]);
        const context = { pkg: realPackage, format: formatOf(language), t, texts: words };
        const slide = await slideOf(shown, context);
        const options = { subject: t.app.name, tokens: tokensOf('dark'), written: '2026-11-24T00:00:00Z' };
        const file = await partsOf(await writePptx([slide], options));
        for (const path of file.paths.filter((one) => /\.(xml|rels)$/.test(one)))
          expect(xmlFaults(file.text(path)), `${path} at ${query}`).toEqual([]);

        const { rows, columns } = shown.content.table;
        const written = texts(file.text('ppt/slides/slide1.xml'), 'a:t').join(' ');
        expect(written).toContain(slide.title);
        if (rows.length === 0) expect(slide.body.kind, query).toBe('words');
        if (slide.body.kind === 'words') expect(written).toContain(slide.body.text);
        if (slide.body.kind === 'chart') {
          expectCaches(file.text('ppt/charts/chart1.xml'), sheetCells(file.bytes(workbook(1))));
          expectFiguresOf(shown, slide.body.chart);
        }
        const record = parseRecord(texts(file.text('customXml/item1.xml'), 'slide')[0] ?? '');
        expect(record?.rows.map(([, values]) => values)).toEqual(
          rows.map((row) => columns.map(({ key }) => cellOf(row, key).value)),
        );
      },
    );
  },
);

function workbook(number: number): string {
  return `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
}

/** Every text and number of the chart is in the cell from which it says it comes. */
function expectCaches(xml: string, cells: ReadonlyMap<string, string | number>): void {
  for (const name of ['c:strRef', 'c:numRef']) {
    for (const { inner } of elements(xml, name)) {
      const from = cellsOf(texts(inner, 'c:f')[0] ?? '');
      const found = from.map((): string | undefined => undefined);
      for (const { attributes, inner: point } of elements(inner, 'c:pt'))
        found[Number(attributes['idx'])] = texts(point, 'c:v')[0];
      expect(found).toEqual(from.map((cell) => (cells.has(cell) ? String(cells.get(cell)) : undefined)));
    }
  }
}

/** Each value of the chart stands in the table, in the row or the statement of its category. */
function expectFiguresOf({ content: { table } }: ShownView, chart: ChartBody): void {
  const rows = table.rows.filter((row) => !row.isAside);
  const head = table.columns.find(({ label }) => label === chart.categories.label);
  for (const series of chart.series) {
    for (const [index, value] of series.values.entries()) {
      const row = rows[index];
      if (value === null || !row || !head) continue;
      const name = cellOf(row, head.key).value;
      const same = table.rows.filter((one) => cellOf(one, head.key).value === name);
      const known = same.flatMap((one) => table.columns.map(({ key }) => cellOf(one, key).value));
      expect(known, `${series.label}, ${String(name)}`).toContain(value);
    }
  }
}

const HOSTILE = [
  '=HYPERLINK("https://example.org")',
  '<c:v>&amp;"]]>',
  '😀 👩‍👩‍👧',
  'مرحبا \u202E עולם',
  'x'.repeat(40_000),
  '😀'.repeat(20_000),
  'a\u0000b\u0008c\uD800d\uFFFF',
  "'[]:*?/\\'",
  ' ',
];

it('writes names of sheets, cells and series that nobody would think of', async () => {
  const chart: ChartBody = {
    kind: 'line',
    isStacked: false,
    isLogarithmic: false,
    categories: { label: HOSTILE[0] ?? '', texts: HOSTILE },
    series: HOSTILE.map((label, place) => ({
      label,
      type: 'usd',
      color: 'url(javascript:0)',
      isDashed: false,
      isHighlighted: false,
      isFaded: false,
      points: place === 0 ? null : 'single',
      bounds: HOSTILE.map(() => 'above'),
      values: HOSTILE.map((_, index) => (index === place ? null : index * 1e9)),
      colors: [],
      hatched: [],
    })),
    type: 'usd',
    others: HOSTILE.map((label) => ({ label, values: HOSTILE })),
    sheetName: HOSTILE[5] ?? '',
    baseline: 100,
    remark: HOSTILE[1] ?? '',
    marks: HOSTILE.map((label, index) => ({ share: index / 9, date: label, label, color: label })),
    told: HOSTILE.map((label) => ({ label, lines: HOSTILE })),
    sheets: HOSTILE.map((name) => ({ name, heads: HOSTILE, rows: [HOSTILE] })),
  };
  const slides = HOSTILE.map((text) => ({
    language: 'kk' as const,
    kicker: text,
    title: text,
    subtitle: text,
    body: { kind: 'chart' as const, chart },
    source: text,
    link: { text, address: `https://example.org/?q=${text.slice(0, 40)}` },
    altText: text,
    notes: HOSTILE,
    record: null,
  }));
  const options = { subject: HOSTILE[1] ?? '', tokens: () => '', written: '2026-11-24T00:00:00Z' };
  const file = await partsOf(await writePptx(slides, options));
  for (const path of file.paths.filter((one) => /\.(xml|rels)$/.test(one)))
    expect(xmlFaults(file.text(path)), path).toEqual([]);
  const book = await partsOf(new Blob([new Uint8Array(file.bytes(workbook(1)))]));
  const names = elements(book.text('xl/workbook.xml'), 'sheet').map(
    ({ attributes }) => attributes['name'] ?? '',
  );
  expect(names).toHaveLength(HOSTILE.length + 1);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  for (const path of book.paths.filter((one) => one.endsWith('.xml'))) {
    expect(xmlFaults(book.text(path)), path).toEqual([]);
    // A formula would be run by whoever opens the file.
    expect(book.text(path)).not.toContain('<f>');
  }
  const cells = sheetCells(file.bytes(workbook(1)));
  for (const value of cells.values()) expect(String(value).length).toBeLessThanOrEqual(32_767);
  expectCaches(file.text('ppt/charts/chart1.xml'), cells);
});
