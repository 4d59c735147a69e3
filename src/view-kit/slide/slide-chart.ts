import type { EventMark, SingleGroup } from '../../charts/types.ts';
import type { CellMark } from '../../domain/table.ts';

/*
 * The native chart of a slide, told in columns and rows of the view's own table: so the chart on the slide cannot hold
 * other figures than the table.
 */
export interface SlideChart {
  /** `column` bars that stand, `bar` bars that lie. */
  readonly kind: 'line' | 'area' | 'column' | 'bar';
  readonly isStacked?: boolean;
  readonly isLogarithmic?: boolean;
  /** Key of the column that names the categories. */
  readonly categories: string;
  readonly series: readonly SlideSeries[];
  /** A value whose line is drawn through the whole plot: 100 of an index. */
  readonly baseline?: number | undefined;
  /** A few sentences below the chart, where the drawing has words that are no figures of the table. */
  readonly remark?: string;
  /** Figures of no series: rows of the table with `isAside`. */
  readonly singles?: SlideSingles;
  /** What happened, on an axis of time. */
  readonly marks?: SlideMarks;
}

/** Single figures, such as statements, that stand beside the series as points that nothing joins. */
export interface SlideSingles {
  /** Key of the column that holds them. */
  readonly column: string;
  /** As they are drawn: their ids are those of the rows, whose values count. */
  readonly groups: readonly SingleGroup[];
}

/** Events as lines across the plot. */
export interface SlideMarks {
  /** "Events" */
  readonly label: string;
  readonly events: readonly EventMark[];
  /** Where the categories stand, in years as a decimal. */
  readonly positions: readonly number[];
}

export interface SlideSeries {
  /** Key of the column that holds the values. */
  readonly column: string;
  /** A custom property of the tokens: `var(--c-RUS)`. */
  readonly color: string;
  readonly isDashed?: boolean;
  readonly isHighlighted?: boolean;
  /** Another series has been brought forward. */
  readonly isFaded?: boolean;
  /** Values with this mark stand apart: as points that no line joins, as hatched bars. */
  readonly apart?: CellMark;
  /** Ids of rows whose value the drawing leaves out. */
  readonly omitted?: readonly string[];
  /** Colours of single bars, by row id. */
  readonly colors?: Readonly<Record<string, string>>;
  /** Ids of rows whose bar is hatched: remainders, what is not itemised. */
  readonly hatched?: readonly string[];
}

/** A table of some of the columns, where all of them would not fit. */
export interface SlideTable {
  readonly kind: 'table';
  readonly columns: readonly string[];
  /** Shorter headings, by key. */
  readonly labels?: Readonly<Record<string, string>>;
}
