/**
 * The one tidy table that a view computes from its datasets and parameters. Chart, table tab, exports, finding and
 * alternative text all read this table, so they cannot disagree.
 */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export interface Column {
  /** Key of the cells; also the value of the `sort` key in the URL. */
  readonly key: string;
  /** Heading in the reader's language. */
  readonly label: string;
  readonly type: ColumnType;
  /** True for the column that names the row (`<th scope="row">`). */
  readonly isRowHeader?: boolean;
  /** Who counted or stated the values of the column, where it is the same for all: an ISO code of `partners`, or a name. */
  readonly reporter?: string;
  /** What is counted or measured, in the reader's language ("projects"), where the type alone does not say it. */
  readonly unit?: string;
}

/**
 * How the values of a column are meant and written.
 * - `text` words · `year` 2021 · `date` with its precision · `grade` A, B, C
 * - `count` whole number · `usd`, `kzt` amount of money in full units · `share` 0–1, written as percent
 * - `change` relative change, written as signed percent · `points` difference of two shares, in percentage points
 * - `index` 100 = base · `rate` exchange rate
 * - `figure` a number whose unit differs from row to row: each cell has its own `type`, a column beside it names the unit
 */
export type ColumnType =
  | 'text'
  | 'year'
  | 'date'
  | 'grade'
  | 'count'
  | 'usd'
  | 'kzt'
  | 'share'
  | 'change'
  | 'points'
  | 'index'
  | 'rate'
  | 'figure';

export interface TableRow {
  /** Stable across filters: ids of rows are what a chart highlights and a link points to. */
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Path inside the app that tells more of this row (`/projects/P03`). */
  readonly href?: string;
  /** True for a figure beside the series, such as a single statement: no axis lists the row, and nothing joins its values. */
  readonly isAside?: boolean;
}

export interface Cell {
  /** `null`: not documented. Never 0 for a missing figure. */
  readonly value: string | number | null;
  /** Ids of `sources`: where the value was read, or what it was computed from. */
  readonly source?: readonly string[];
  /** Ids of `notes`: caveats that travel with the value. */
  readonly notes?: readonly string[];
  readonly mark?: CellMark;
  readonly derivation?: Derivation;
  /** Unit of this value, in columns of the type `figure`. */
  readonly type?: ColumnType;
  /** As those of the column, where the value has its own. */
  readonly reporter?: string;
  readonly unit?: string;
  /** What the value is of: `2021`, `2022-05-30`, `2013-04/2015-07`. Default: the row, where a year or date names it. */
  readonly period?: string;
  /** Id of `grades`: how good the evidence is. */
  readonly grade?: string;
}

/** A value that stands by itself: with what it is of, it can be written anywhere and still leads to where it comes from. */
export interface Figure extends Cell {
  /** "Total trade, counted by Kazakhstan, 2021" */
  readonly label: string;
  readonly type: ColumnType;
  /** Path inside the app that tells more of it (`/projects/P03`). */
  readonly href?: string;
}

/**
 * What a reader has to know of a value at a glance: it was computed, it covers only a part of the period, it was
 * inferred, or sources disagree on it.
 */
export type CellMark = 'derived' | 'incomplete' | 'inferred' | 'conflict';

/** How a derived value was computed; each input is itself a value with a source, and may be derived in its turn. */
export interface Derivation {
  readonly method:
    | 'sum'
    | 'difference'
    | 'share'
    | 'mean'
    | 'growth'
    | 'index'
    | 'count'
    | 'gap'
    | 'correlation';
  readonly inputs: readonly DerivationInput[];
}

export interface DerivationInput extends Figure {
  readonly value: number;
  readonly source: readonly string[];
}

const EMPTY: Cell = { value: null };

/** The cell of a row; an absent one reads as "not documented". */
export function cellOf(row: TableRow, key: string): Cell {
  return row.cells[key] ?? EMPTY;
}

/** The cell's value if it is a number. */
export function numberOf(row: TableRow, key: string): number | null {
  const { value } = cellOf(row, key);
  return typeof value === 'number' ? value : null;
}

/** The cell's value if it is a text, else an empty text. */
export function textOf(row: TableRow, key: string): string {
  const { value } = cellOf(row, key);
  return typeof value === 'string' ? value : '';
}

/** Every source that a cell of the table rests on, in the order of first use. */
export function sourcesOf(table: Table): readonly string[] {
  return distinct(table, (cell) => [
    ...(cell.source ?? []),
    ...(cell.derivation?.inputs.flatMap((input) => input.source) ?? []),
  ]);
}

/** Every caveat that a cell of the table carries, in the order of first use. */
export function notesOf(table: Table): readonly string[] {
  return distinct(table, (cell) => cell.notes ?? []);
}

/** Rows in the order of a column, `null` last in either direction; equal values keep their order. */
export function sortRows(
  rows: readonly TableRow[],
  key: string,
  direction: 'ascending' | 'descending',
  compareText: (a: string, b: string) => number,
): readonly TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((rowA, rowB) => {
    const a = cellOf(rowA, key).value;
    const b = cellOf(rowB, key).value;
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compareText(String(a), String(b));
  });
}

function distinct(table: Table, ids: (cell: Cell) => readonly string[]): readonly string[] {
  const seen = new Set<string>();
  for (const row of table.rows) {
    for (const column of table.columns) {
      for (const id of ids(cellOf(row, column.key))) seen.add(id);
    }
  }
  return [...seen];
}
