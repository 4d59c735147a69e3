/**
 * The one tidy table that a view computes from its datasets and parameters. Chart, table tab, exports, finding and
 * alternative text all read this table, so they cannot disagree.
 */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** What the cells rest on, where the view knows it without reading every cell; by default it is read from them. */
  readonly rests?: { readonly sources: readonly string[]; readonly notes: readonly string[] };
  /** The rows in another order, where the view can tell it faster than by reading cells. */
  readonly sort?: (orders: readonly SortOrder[]) => readonly TableRow[];
}

/** By which column, and which way. */
export interface SortOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface Column {
  /** Key of the cells; also the value of the `sort` key in the URL. */
  readonly key: string;
  /** Heading in the reader's language. */
  readonly label: string;
  readonly type: ColumnType;
  /** True for the column that names the row (`<th scope="row">`). */
  readonly isRowHeader?: boolean;
  /** True for words that the page itself says (a verdict, a unit): they lead to no source. */
  readonly isRemark?: boolean;
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
  /**
   * Set where the address names an earlier version of the data and the value was another one then; `null`: it was
   * compared, and is the same.
   */
  readonly revision?: Revision | null;
}

/** What a value was in an earlier version of the data; `null`: nothing was documented then. */
interface Revision {
  readonly since: string;
  readonly was: Cell['value'];
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
  readonly method: DerivationMethod;
  readonly inputs: readonly DerivationInput[];
  /** Inputs that the list leaves out, because nobody reads so many. */
  readonly omitted?: number;
}

/**
 * What is done with the inputs, in their order (`derivedValue` does it).
 * - `sum`, `mean` of all · `difference` the first less all others · `share`, `quotient` the first by the second
 * - `growth`, `gap` the first by the second, less 1 · `index` the first by the second, times 100
 * - `count` how many there are · `rank` how many are greater than the first, plus 1
 * - `correlation` of the monthly changes of the logarithm: the months of the one rate, then those of the other
 */
export type DerivationMethod =
  | 'sum'
  | 'difference'
  | 'share'
  | 'quotient'
  | 'mean'
  | 'growth'
  | 'index'
  | 'count'
  | 'rank'
  | 'gap'
  | 'correlation';

/** So many inputs of a derivation are listed at most. */
export const MOST_INPUTS = 200;

export interface DerivationInput extends Figure {
  readonly value: number;
  readonly source: readonly string[];
}

/**
 * Rows whose cells are described when they are read, each from one thing: of a table with many rows only what is looked at
 * is ever described.
 */
export function lazyRows<T>(
  describe: Readonly<Record<string, (of: T) => Cell>>,
): (row: Omit<TableRow, 'cells'>, of: T) => TableRow {
  const prototype = {};
  for (const [key, cell] of Object.entries(describe)) {
    Object.defineProperty(prototype, key, {
      enumerable: true,
      get(this: { readonly [OF]: T }) {
        return cell(this[OF]);
      },
    });
  }
  return (row, of) => {
    const cells = Object.create(prototype) as Record<string, Cell> & { [OF]: T };
    cells[OF] = of;
    return { ...row, cells };
  };
}

const OF = Symbol('what the cells describe');

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
  if (table.rests) return table.rests.sources;
  return distinct(table, (cell) => [
    ...(cell.source ?? []),
    ...(cell.derivation?.inputs.flatMap((input) => input.source) ?? []),
  ]);
}

/** Every caveat that a cell of the table carries, in the order of first use. */
export function notesOf(table: Table): readonly string[] {
  if (table.rests) return table.rests.notes;
  return distinct(table, (cell) => cell.notes ?? []);
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
