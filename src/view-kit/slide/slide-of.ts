import type { DataPackage, Row } from '../../domain/schemas.ts';
import { cellOf, type SortOrder } from '../../domain/table.ts';
import type { DisplayList } from '../../export/picture/display-list.ts';
import type { Slide, SlideBody } from '../../export/pptx/slide.ts';
import type { SlideRecord } from '../../export/pptx/slide-record.ts';
import { cutText } from '../../export/pptx/xml.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { cellFigure } from '../figures.ts';
import { activeFilters } from '../filters.ts';
import { permanentAddress, shownState, type ShownView } from '../shown-view.ts';
import { sourceDate } from '../source-date.ts';
import { sourceText } from '../source-text.ts';
import { revisionText } from '../use-revised-points.ts';
import { chartBody } from './chart-body.ts';
import type { SlideMessages } from './messages/en.ts';
import { tableBody } from './table-body.ts';

/** What a slide needs besides the view. */
export interface SlideContext {
  readonly pkg: DataPackage;
  readonly format: Format;
  readonly t: Messages;
  readonly texts: SlideMessages;
}

/**
 * A view as it is shown, ready for `writePptx`. Views that tell a native chart get one, the others their drawing as native
 * shapes, and the table where the table is shown or there is nothing to draw.
 * @param draw lists what the view's drawing looks like; absent where nothing is drawn (outside of a browser)
 */
export async function slideOf(
  shown: ShownView,
  context: SlideContext,
  draw?: (shown: ShownView) => Promise<DisplayList>,
): Promise<Slide> {
  const { content } = shown;
  const { pkg, format, t, texts } = context;
  const filters = activeFilters(content.controls, shown.values, shown.specs, pkg, format);
  const filterText =
    filters.length === 0 ? [] : [`${t.file.filters}: ${filters.map(({ label }) => label).join(', ')}`];
  const address = permanentAddress(shown, pkg, format.language);
  // The data of the figures: those of an earlier version where that one is shown.
  const { version: ofData, created } = content.input.pkg;
  const version = t.app.dataVersion(ofData, format.date(created.slice(0, 10)));
  const body = await bodyOf(
    shown,
    context,
    filters.map(({ label }) => label),
    draw,
  );
  const told = body.kind === 'chart' ? body.chart.told : [];
  return {
    language: format.language,
    kicker: content.finding === null ? null : content.title,
    title: content.finding ?? content.title,
    subtitle: [content.subtitle, ...filterText].join(' · '),
    body,
    source: sourceText({ ids: content.sources, sources: shown.sources }, content.input.pkg, format, t),
    link: { text: texts.open, address },
    altText: [content.summary, version, address].join(' '),
    notes: [
      `${texts.about}: ${content.summary}`,
      ...filterText,
      ...told.flatMap(({ label, lines }) => [`${label}:`, ...lines.map((line) => `– ${line}`)]),
      ...sourceNotes(shown, context),
      ...caveats(shown, context),
      ...revisions(shown, context),
      version,
      `${texts.open}: ${address}`,
    ],
    record: recordOf(shown, pkg, format),
  };
}

async function bodyOf(
  shown: ShownView,
  { format, t, texts }: SlideContext,
  filters: readonly string[],
  draw: ((shown: ShownView) => Promise<DisplayList>) | undefined,
): Promise<SlideBody> {
  const { view, content, values } = shown;
  const { table, input } = content;
  const isPlain = values['tab'] === 'table' && view.isChartTable !== true;
  const told = isPlain ? null : ((await view.slide?.())?.slideOf(input, table) ?? null);
  if (told && told.kind !== 'table') {
    const chart = chartBody(told, table, format, t);
    if (chart) return { kind: 'chart', chart };
  }
  const isDrawn = view.chart && !isPlain && !told && values['tab'] !== 'sources';
  if (draw && isDrawn) return { kind: 'drawing', drawing: await draw(shown) };
  // A native chart without any value is a table of dashes.
  if (table.rows.length === 0 || (told && told.kind !== 'table')) {
    const text = filters.length === 0 ? t.view.empty : t.view.emptyBecause(format.list(filters));
    return { kind: 'words', text };
  }
  const columns =
    told?.kind === 'table'
      ? told.columns.flatMap((key) => table.columns.find((column) => column.key === key) ?? [])
      : table.columns;
  const labels = told?.kind === 'table' ? (told.labels ?? {}) : {};
  const named = columns.map((column) => ({ ...column, label: labels[column.key] ?? column.label }));
  const part = (page: number, pages: number) => texts.part(format.number(page), format.number(pages));
  return {
    kind: 'table',
    table: tableBody({ ...table, columns: named }, values['sort'] as readonly SortOrder[], format, t, part),
  };
}

function sourceNotes({ content, sources }: ShownView, { format, t }: SlideContext): readonly string[] {
  const known = content.sources.flatMap((id) => sources.get(id) ?? []);
  if (known.length === 0) return [];
  return [`${t.file.sources}:`, ...known.map((source) => `– ${sourceLine(source, format, t)}`)];
}

function sourceLine(source: Row<'sources'>, format: Format, t: Messages): string {
  const { publisher, title, url } = source;
  const written = sourceDate(source, format, t) ?? t.pages.sources.noDate;
  return `${publisher}: ${title ?? t.pages.sources.noTitle}, ${written}. ${url}`;
}

function caveats({ content, notes }: ShownView, { format, t }: SlideContext): readonly string[] {
  const known = content.notes.flatMap((id) => notes.get(id) ?? []);
  return known.length === 0
    ? []
    : [`${t.file.notes}:`, ...known.map((note) => `– ${format.text(note.text)}`)];
}

/** What was another value in the version of the data that the view is held against. */
function revisions({ content: { table, gone, since } }: ShownView, { format, t }: SlideContext) {
  if (since === null) return [];
  const head = table.columns.find(({ isRowHeader }) => isRowHeader);
  const revised = table.rows.flatMap((row) =>
    table.columns.flatMap((column): readonly string[] => {
      const figure = cellFigure(table, row, column, format);
      const text = revisionText(figure, t, format);
      return text === null ? [] : [`– ${figure.label}: ${format.cell(figure.type, figure.value)} (${text})`];
    }),
  );
  const names = gone.map((value) => format.cell(head?.type ?? 'text', value));
  return [
    ...(revised.length === 0 ? [] : [`${t.revision.title(since.version)}:`, ...revised]),
    ...(names.length === 0 ? [] : [t.revision.gone(format.list(names))]),
  ];
}

function recordOf(shown: ShownView, pkg: DataPackage, format: Format): SlideRecord {
  const { columns, rows } = shown.content.table;
  return {
    format: 1,
    view: shown.manifest.id,
    state: shownState(shown, pkg).toString(),
    language: format.language,
    version: shown.content.input.pkg.version,
    created: shown.content.input.pkg.created,
    title: cutText(shown.content.finding ?? shown.content.title, 1000),
    columns: columns.map(({ key }) => key),
    rows: rows.map((row) => [row.id, columns.map(({ key }) => cellOf(row, key).value)]),
  };
}
