import { beforeAll, describe, expect, it, vi } from 'vitest';
import { positionInYears } from '../domain/dates.ts';
import { cellOf } from '../domain/table.ts';
import { parseRecord } from '../export/pptx/slide-record.ts';
import type { ChartBody, Slide } from '../export/pptx/slide.ts';
import { cellsOf, elements, OfficeFile, partsOf, sheetCells, texts } from '../export/pptx/testing.ts';
import { writePptx } from '../export/pptx/write-pptx.ts';
import { formatOf } from '../i18n/format.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import type { ShownView } from '../view-kit/shown-view.ts';
import { loadSlideMessages } from '../view-kit/slide/slide-messages.ts';
import { slideOf } from '../view-kit/slide/slide-of.ts';
import { realPackage, shownAt, tokensOf } from '../view-kit/testing.ts';
import type { ViewManifest } from '../view-kit/view.ts';
import { VIEWS } from './registry.ts';

/** States that are drawn as other kinds of charts. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  'trade-volume': [
    'flow=export,import,total,balance&chart=bar',
    'unit=yoy',
    'scale=log',
    'tab=table',
    'said=all&marks=milestone,eaeu',
    'said=all&chart=bar&marks=presidents',
  ],
  'import-shares': ['chart=stack&marks=milestone', 'chart=stack&unit=usd'],
  'import-partners': ['unit=usd&year=2017'],
  'exchange-rates': ['unit=rub&freq=year', 'marks=milestone,eaeu'],
  'projects-by-sector': ['measure=investment', 'asof=2024-12-31', 'status=unknown'],
};

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: { dataset: { site: 'https://example.org/' } } });
});

interface Written {
  readonly shown: ShownView;
  readonly slide: Slide;
  readonly file: OfficeFile;
}

async function written(manifest: ViewManifest, query: string, language: Language): Promise<Written> {
  const { view } = await manifest.load();
  const shown = await shownAt(view, query, language);
  const [t, slideTexts] = await Promise.all([loadMessages(language), loadSlideMessages(language)]);
  const slide = await slideOf(shown, { pkg: realPackage, format: formatOf(language), t, texts: slideTexts });
  const options = { subject: t.app.name, tokens: tokensOf('light'), written: '2026-11-24T00:00:00Z' };
  return { shown, slide, file: await partsOf(await writePptx([slide], options)) };
}

const cases = VIEWS.flatMap((manifest) => [
  ...LANGUAGES.map((language) => ({ manifest, query: '', language })),
  ...(STATES[manifest.id] ?? []).map((query) => ({ manifest, query, language: 'de' as Language })),
]);

describe.each(cases.map((one) => [one.manifest.id, one.query, one.language, one] as const))(
  'a slide of %s at “%s” in %s',
  (_id, _query, language, { manifest, query }) => {
    let made: Written;
    beforeAll(async () => {
      made = await written(manifest, query, language);
    });

    it('is a file in which every part is found and has a type', () => {
      const { file } = made;
      const types = file.text('[Content_Types].xml');
      const typed = new Set(elements(types, 'Override').map(({ attributes }) => attributes['PartName']));
      const byEnding = new Set(elements(types, 'Default').map(({ attributes }) => attributes['Extension']));
      for (const path of file.paths) {
        if (path === '[Content_Types].xml') continue;
        const isItem = /^customXml\/item\d+\.xml$/.test(path);
        const ending = path.split('.').at(-1) ?? '';
        expect(byEnding, path).toContain(ending);
        if (ending === 'xml' && !isItem) expect(typed, path).toContain(`/${path}`);
        for (const { kind, target } of file.relations(path).values()) {
          if (kind !== 'hyperlink') expect(file.paths, `${path} → ${target}`).toContain(target);
        }
        const used = ending === 'xml' ? file.text(path).matchAll(/ r:id="(\w+)"/g) : [];
        for (const [, id] of used) expect([...file.relations(path).keys()], path).toContain(id);
      }
      expect([...typed].filter((path) => !file.paths.includes(path?.slice(1) ?? ''))).toEqual([]);
      for (const path of file.paths.filter((one) => one.startsWith('ppt/slides/slide'))) {
        const ids = elements(file.text(path), 'p:cNvPr').map(({ attributes }) => attributes['id']);
        expect(new Set(ids).size, path).toBe(ids.length);
      }
    });

    it('draws what stands beside the series: events at their day, statements at their value', () => {
      const { file, shown, slide } = made;
      if (slide.body.kind !== 'chart') return;
      expectMarks(file, shown, slide.body.chart);
      expectSingles(file, shown);
    });

    it('says the finding, what is measured and the source, and leads back to the same state', () => {
      const { file, shown, slide } = made;
      const xml = file.text('ppt/slides/slide1.xml');
      const shape = (place: string) =>
        elements(xml, 'p:sp')
          .filter(({ inner }) => inner.includes(place))
          .map(({ inner }) => texts(inner, 'a:t').join(''))[0];
      expect(shape('type="title"')).toContain(shown.content.finding ?? shown.content.title);
      expect(shape('idx="11"')).toContain(shown.content.subtitle);
      expect(shape('idx="12"')).toContain(realPackage.version);
      const link = file.relations('ppt/slides/slide1.xml').get('rId3');
      expect(link).toEqual({ kind: 'hyperlink', target: slide.link.address });
      const state = new URLSearchParams(query);
      const address = new URL(slide.link.address);
      for (const [key, value] of state) expect(address.searchParams.get(key)).toBe(value);
      expect(address.pathname.startsWith(`/${language}/`)).toBe(true);
      expect(address.hash).toBe(`#${shown.manifest.id}`);
    });

    it('describes the drawing and tells in the notes where the figures come from', () => {
      const { file, shown, slide } = made;
      const [frame] = elements(file.text('ppt/slides/slide1.xml'), 'p:cNvPr').filter(
        ({ attributes }) => attributes['id'] === '7',
      );
      expect(frame?.attributes['descr']).toBe(slide.altText);
      expect(slide.altText).toContain(shown.content.summary);
      const notes = texts(file.text('ppt/notesSlides/notesSlide1.xml'), 'a:t').join('\n');
      expect(notes).toContain(slide.link.address);
      expect(notes).toContain(realPackage.version);
      for (const id of shown.content.sources) expect(notes).toContain(shown.sources.get(id)?.url ?? id);
      for (const id of shown.content.notes) {
        const note = shown.notes.get(id);
        if (note) expect(notes).toContain(note.text[language]);
      }
    });

    it('holds the same figures in the chart, in its workbook and in the table', () => {
      const { file, shown, slide } = made;
      // Figures beside the series are in the record and in a table, but no category of a chart.
      const rows = shown.content.table.rows.filter((row) => !row.isAside);
      if (slide.body.kind !== 'chart') return;
      const xml = file.text('ppt/charts/chart1.xml');
      const workbook = file.relations('ppt/charts/chart1.xml').get('rId1');
      expect(workbook?.kind).toBe('package');
      const cells = sheetCells(file.bytes(workbook?.target ?? ''));
      expect(xml).not.toContain('multiLvlStrRef');
      expect(xml).not.toMatch(/<c:v>\s*<\/c:v>|<c:v\/>/);
      expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
      const series = elements(xml, 'c:ser');
      expect(series).toHaveLength(slide.body.chart.series.length);
      for (const [index, { inner }] of series.entries()) {
        const names = readCache(inner, 'c:tx', 'c:strCache');
        expect(names.values).toEqual([cells.get(names.cells[0] ?? '')]);
        const categories = readCache(inner, 'c:cat', 'c:strCache');
        expect(categories.values).toEqual(categories.cells.map((cell) => cells.get(cell)));
        expect(categories.values).toHaveLength(rows.length);
        const values = readCache(inner, 'c:val', 'c:numCache');
        expect(values.values.map((value) => (value === null ? undefined : Number(value)))).toEqual(
          values.cells.map((cell) => cells.get(cell)),
        );
        expect(values.values.map((value) => (value === null ? null : Number(value)))).toEqual(
          slide.body.chart.series[index]?.values,
        );
      }
      expectValuesOfTable(slide, shown);
    });

    it('writes a table as a table, with every shown value as the reader’s language writes it', () => {
      const { file, shown, slide } = made;
      if (slide.body.kind !== 'table') return;
      const slides = file.paths.filter((path) => path.startsWith('ppt/slides/slide'));
      const rows = slides.flatMap((path) => elements(file.text(path), 'a:tr').slice(1));
      expect(rows).toHaveLength(shown.content.table.rows.length);
      const { columns } = slide.body.table;
      const shownColumns = columns.map(({ label }) =>
        shown.content.table.columns.find((column) => column.label === label),
      );
      for (const [index, { inner }] of rows.entries()) {
        const row = shown.content.table.rows[index];
        const cells = elements(inner, 'a:tc').map((cell) => texts(cell.inner, 'a:t')[0]);
        for (const [place, column] of shownColumns.entries()) {
          if (!row || !column) continue;
          const cell = cellOf(row, column.key);
          expect(cells[place]).toBe(formatOf(language).cell(cell.type ?? column.type, cell.value));
        }
      }
    });

    it('carries a record from which a program can read what it shows', () => {
      const { file, shown } = made;
      const part = file.relations('ppt/slides/slide1.xml').get('rId4');
      const record = parseRecord(texts(file.text(part?.target ?? ''), 'slide')[0] ?? '');
      expect(record?.view).toBe(shown.manifest.id);
      expect(record?.rows.map(([id]) => id)).toEqual(shown.content.table.rows.map(({ id }) => id));
      const { columns } = shown.content.table;
      expect(record?.rows.map(([, values]) => values)).toEqual(
        shown.content.table.rows.map((row) => columns.map(({ key }) => cellOf(row, key).value)),
      );
    });
  },
);

/** English Metric Units of the places of the elements that match. */
function placesOf(xml: string, element: string) {
  return elements(xml, element).map(({ inner }) => {
    const [off] = elements(inner, 'a:off');
    const [ext] = elements(inner, 'a:ext');
    return { x: Number(off?.attributes['x']), width: Number(ext?.attributes['cx']) };
  });
}

/** Each event of the chosen categories is a line at its place in time, in the notes, and in a sheet of the workbook. */
function expectMarks(file: OfficeFile, { content: { input, table } }: ShownView, chart: ChartBody): void {
  const chosen = (input.params['marks'] ?? []) as readonly string[];
  if (chosen.length === 0) return expect(chart.marks).toEqual([]);
  const xml = file.text('ppt/slides/slide1.xml');
  const [frame] = placesOf(xml, 'p:graphicFrame');
  const [layout] = elements(file.text('ppt/charts/chart1.xml'), 'c:manualLayout');
  const partOf = (name: string) => Number(elements(layout?.inner ?? '', name)[0]?.attributes['val']);
  const left = (frame?.x ?? 0) + partOf('c:x') * (frame?.width ?? 0);
  const width = partOf('c:w') * (frame?.width ?? 0);
  const rows = table.rows.filter((row) => !row.isAside);
  const perYear = rows[0]?.id.includes('-') ? 12 : 1;
  const [year = 0, month = 1] = (rows[0]?.id ?? '').split('-').map(Number);
  const from = year + (month - 1) / 12;
  const expected = input.data.events
    .filter(({ category }) => chosen.includes(category))
    .map(({ start }) => positionInYears(start))
    .filter((position) => position > from && position < from + rows.length / perYear)
    .toSorted((a, b) => a - b)
    .map((position) => left + ((position - from) / (rows.length / perYear)) * width);
  const lines = placesOf(xml, 'p:cxnSp').map(({ x }) => x);
  expect(lines).toHaveLength(expected.length);
  expect(lines.length).toBeGreaterThan(0);
  // A hundredth of an inch: months are not all equally long.
  for (const [index, x] of lines.entries()) expect(Math.abs(x - (expected[index] ?? 0))).toBeLessThan(9144);
  const notes = texts(file.text('ppt/notesSlides/notesSlide1.xml'), 'a:t');
  const sheet = sheetCells(file.bytes('ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'), chart.sheets.length + 1);
  for (const [index, { date, label }] of chart.marks.entries()) {
    expect(notes).toContain(`– ${date}: ${label}`);
    expect([sheet.get(`A${index + 2}`), sheet.get(`B${index + 2}`)]).toEqual([date, label]);
  }
}

/** Each row that belongs to no series is a point of the chart, at its category, and in a sheet of the workbook. */
function expectSingles(file: OfficeFile, { content: { table } }: ShownView): void {
  const asides = table.rows.filter((row) => row.isAside);
  if (asides.length === 0) return;
  const points = elements(file.text('ppt/charts/chart1.xml'), 'c:ser')
    .filter(({ inner }) => inner.includes('symbol val="circle"') || inner.includes('symbol val="dash"'))
    .filter(({ inner }) => inner.includes('<a:ln w="28575"><a:noFill/>'))
    .flatMap(({ inner }) => {
      const categories = readCache(inner, 'c:cat', 'c:strCache').values;
      return readCache(inner, 'c:val', 'c:numCache').values.flatMap((value, index) =>
        value === null ? [] : [`${categories[index]}: ${value}`],
      );
    });
  const said = asides.map((row) => `${cellOf(row, 'year').value}: ${cellOf(row, 'stated').value}`);
  expect(points.toSorted()).toEqual(said.toSorted());
  const sheet = sheetCells(file.bytes('ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'), 2);
  for (const [index, row] of asides.entries())
    expect(
      [...sheet].filter(([cell]) => cell.endsWith(String(index + 2))).map(([, value]) => value),
    ).toContain(cellOf(row, 'stated').value);
}

/** A cache, `null` where it has no point, and the cells that it caches. */
function readCache(series: string, part: string, cache: string) {
  const [found] = elements(series, part);
  const inner = found?.inner ?? '';
  const [points] = elements(inner, cache);
  const values: (string | null)[] = Array.from(
    { length: Number(elements(points?.inner ?? '', 'c:ptCount')[0]?.attributes['val']) },
    () => null,
  );
  for (const { attributes, inner: point } of elements(points?.inner ?? '', 'c:pt')) {
    values[Number(attributes['idx'])] = texts(point, 'c:v')[0] ?? null;
  }
  return { values, cells: cellsOf(texts(inner, 'c:f')[0] ?? '') };
}

/** Every value of a series stands in the table, in its row; of a series that is split the parts make up the column. */
function expectValuesOfTable({ body }: Slide, { content: { table } }: ShownView): void {
  if (body.kind !== 'chart') return;
  const rows = table.rows.filter((row) => !row.isAside);
  for (const series of body.chart.series) {
    // `expectSingles` looks at these.
    if (series.points === 'single' || series.points === 'single-partial') continue;
    const column = table.columns.find(
      ({ label }) => series.label === label || series.label.startsWith(`${label} (`),
    );
    expect(column, series.label).toBeDefined();
    for (const [index, value] of series.values.entries()) {
      const row = rows[index];
      if (value !== null && row && column) expect(value).toBe(cellOf(row, column.key).value);
    }
  }
  const drawn = body.chart.series.flatMap(({ values }) => values).filter((value) => value !== null);
  expect(drawn.length).toBeGreaterThan(0);
}
