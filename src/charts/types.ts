/** How a series is drawn; `bar` and `area` start at zero, `point` has no line. */
export type SeriesKind = 'line' | 'bar' | 'area' | 'point';

/**
 * The drawing of a whole time series chart: lines, bars side by side, areas laid on one another, or bars laid on one
 * another (`stack`). A series can leave it with its own `kind`.
 */
export type Drawing = 'line' | 'bar' | 'area' | 'stack';

/** Asked-for value scale; `log` is drawn only where every value is positive and nothing has to start at zero. */
export type ValueScale = 'linear' | 'log';

/** One row of values along the axis; `values[i]` belongs to `x[i]`, `null` where nothing is known. */
export interface Series {
  readonly id: string;
  readonly label: string;
  /** A custom property of the tokens: `var(--c-RUS)`. */
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly kind?: SeriesKind | undefined;
  /** Another reporter's figures, or derived ones: drawn dashed. */
  readonly dash?: boolean | undefined;
  /** The series the page is about: a heavier line and label. */
  readonly isHighlighted?: boolean | undefined;
  /** `true` where a value does not cover the whole period: a hollow diamond that no line joins, or a hatched bar. */
  readonly isIncomplete?: readonly boolean[] | undefined;
}

/** A place on the time axis: a year, a quarter or a month. The axis lists every one of its range, known or not. */
export interface AxisPoint {
  /** As it is written in full: "2021", "May 2022". */
  readonly key: string;
  /** Years as a decimal: 2021, 2022.333. */
  readonly position: number;
  /** Shorter writing for the axis, used where months are written out; default `key`. */
  readonly tick?: string | undefined;
}

/** Something that happened, drawn as a thin mark on the time axis. */
export interface EventMark {
  readonly id: string;
  /** Years as a decimal. */
  readonly position: number;
  readonly label: string;
  /** As it is written: "24 February 2022". */
  readonly date: string;
  readonly color: string;
}

/** A value worth a rule of its own, such as a target or an average. */
export interface ReferenceValue {
  readonly value: number;
  readonly label: string;
}

/** Words of a time series chart. */
export interface TimeSeriesLabels {
  /** "no figure" */
  readonly noValue: string;
  /** "vs. year before", head of the changes in the tooltip. */
  readonly before: string;
  /** "incomplete year", written beside an incomplete figure. */
  readonly incomplete?: string | undefined;
}

/** A part of a bar. */
export interface BarSegment {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly color: string;
  readonly pattern?: 'hatch' | undefined;
}

/** One bar of a ranking or a category. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** Laid end to end from zero; negative ones to the left. */
  readonly segments: readonly BarSegment[];
  /** A short remark under the label. */
  readonly note?: string | undefined;
  readonly isSelected?: boolean | undefined;
  readonly isHighlighted?: boolean | undefined;
}

/** Words of a bar chart. */
export interface BarLabels {
  /** "Total", last line of the tooltip of a bar of several segments. */
  readonly total: string;
}
