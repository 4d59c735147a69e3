import type { Column } from '../../domain/table.ts';
import { WIDTHS, type ColumnChoice } from '../../view-kit/columns-param.ts';

/**
 * Widths of the columns in px. Those of `USUAL` are shown unless the reader chooses; the others of the plain table then
 * stand inside these: companies and remarks under the name, the place under the region, an open change under the status.
 */
const WIDTH_PX: Readonly<Record<string, number>> = {
  name: 252,
  companies: 200,
  sector: 124,
  type: 122,
  region: 146,
  place: 152,
  status: 140,
  change: 150,
  evidence: 110,
  announced: 92,
  investment: 84,
  tenge: 96,
  jobs: 68,
  scope: 240,
  grade: 58,
  sources: 62,
  remark: 120,
};

const USUAL = [
  'name',
  'sector',
  'region',
  'type',
  'status',
  'investment',
  'tenge',
  'jobs',
  'grade',
  'sources',
] as const;

/** A column as it is drawn. */
export interface ShownColumn {
  readonly column: Column;
  readonly widthPx: number;
}

/** Changes the shown columns, from those that are shown when the change comes. */
export type OnColumns = (edit: (shown: readonly ShownColumn[]) => readonly ShownColumn[]) => void;

/** The columns in their order: those chosen, or the usual ones. The name of the project is always there, and first. */
export function shownColumns(
  columns: readonly Column[],
  chosen: readonly ColumnChoice[],
): readonly ShownColumn[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const wanted = chosen.some(({ key }) => byKey.has(key)) ? chosen : usualColumns();
  const name = wanted.find(({ key }) => key === 'name') ?? { key: 'name', widthPx: null };
  return [name, ...wanted.filter((choice) => choice.key !== 'name')].flatMap(({ key, widthPx }) => {
    const column = byKey.get(key);
    return column ? [{ column, widthPx: widthPx ?? usualWidth(key) }] : [];
  });
}

export function usualWidth(key: string): number {
  return WIDTH_PX[key] ?? 120;
}

/** The shown columns as a choice: what is written into the address; nothing where they are the usual ones. */
export function choiceOf(shown: readonly ShownColumn[]): readonly ColumnChoice[] {
  const choice = shown.map(({ column: { key }, widthPx }) => ({
    key,
    widthPx: widthPx === usualWidth(key) ? null : widthPx,
  }));
  const usual = usualColumns();
  const isUsual =
    choice.length === usual.length &&
    choice.every(({ key, widthPx }, place) => key === usual[place]?.key && widthPx === null);
  return isUsual ? [] : choice;
}

/** The columns as tracks of a grid: never narrower than their widths, what is left shared out in their proportions. */
export function tracksOf(shown: readonly ShownColumn[]): Readonly<Record<`--table-${string}`, string>> {
  return {
    '--table-columns': shown.map(({ widthPx }) => `minmax(${widthPx}px, ${widthPx}fr)`).join(' '),
    '--table-width': `${shown.reduce((sum, { widthPx }) => sum + widthPx, 0)}px`,
  };
}

/** The shown columns with another width of one of them. */
export function resized(shown: readonly ShownColumn[], key: string, widthPx: number): readonly ShownColumn[] {
  const within = Math.round(Math.min(Math.max(widthPx, WIDTHS.min), WIDTHS.max));
  return shown.map((one) => (one.column.key === key ? { ...one, widthPx: within } : one));
}

/** The shown columns with one of them a place further left (-1) or right (1); the name stays first. */
export function moved(shown: readonly ShownColumn[], key: string, by: -1 | 1): readonly ShownColumn[] {
  const from = shown.findIndex(({ column }) => column.key === key);
  const to = from + by;
  const one = shown[from];
  const other = shown[to];
  if (!one || !other || from < 1 || to < 1) return shown;
  return shown.map((column, place) => (place === from ? other : place === to ? one : column));
}

function usualColumns(): readonly ColumnChoice[] {
  return USUAL.map((key) => ({ key, widthPx: null }));
}
