import type { ReactNode } from 'react';
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

/**
 * Figures that belong to no series, such as single statements: drawn as markers of their own that nothing joins, with an
 * entry of their own in the legend.
 */
export interface SingleGroup {
  readonly id: string;
  /** Legend of those that cover a whole period of the axis; filled dots. */
  readonly label: string;
  /** Legend of those that cover only a part of one; rings on a line as long as what they cover. */
  readonly partialLabel: string;
  /** Legend of the arrow up ("over") and of the arrow down ("almost"). */
  readonly aboveLabel: string;
  readonly belowLabel: string;
  readonly color: string;
  readonly points: readonly SinglePoint[];
}

/** One figure that stands for itself. */
export interface SinglePoint {
  readonly id: string;
  /** The point of the axis whose tooltip tells it. */
  readonly index: number;
  /** What it covers, in years as a decimal on an axis whose whole year is centred: 2021.5–2022.5 is all of 2022. */
  readonly from: number;
  readonly to: number;
  readonly isPartial: boolean;
  readonly value: number;
  /** "over" points up from the marker, "almost" down to it. */
  readonly bound: 'above' | 'below' | null;
  /** As it was worded: "over $25 bn". */
  readonly text: string;
  /** What it is of and who gave it: "January–November 2022, Mikhail Mishustin". */
  readonly label: string;
}

/** A value that was another one in an earlier version of the data: marked with a ring, and said in the tooltip. */
export interface RevisedPoint {
  /** Id of the series. */
  readonly series: string;
  /** Place on the axis. */
  readonly index: number;
  /** "revised since 1.0.0, was $24.2 bn" */
  readonly text: string;
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
  /** Head of the figures that belong to no series: "Stated". */
  readonly singles?: string | undefined;
}

/** A part of a bar. */
export interface BarSegment {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly color: string;
  readonly pattern?: 'hatch' | undefined;
  /** Attributes of what is drawn of it. */
  readonly attributes?: DataAttributes | undefined;
}

/** Attributes that other code finds an element by. */
type DataAttributes = Readonly<Record<`data-${string}`, string | undefined>>;

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
  /** Attributes of its label. */
  readonly attributes?: DataAttributes | undefined;
}

/**
 * How the figures of a bar chart are put on the page where each is more than text, such as a button that leads to its
 * source. All get the text that would stand there.
 */
export interface BarWriting {
  readonly total: (row: BarRow, text: string) => ReactNode;
  /** On a segment that has room for it. */
  readonly value?: (row: BarRow, segment: BarSegment, text: string) => ReactNode;
  /** The remark under the label. */
  readonly note?: (row: BarRow, text: string) => ReactNode;
}

/** Words of a bar chart. */
export interface BarLabels {
  /** "Total", last line of the tooltip of a bar of several segments. */
  readonly total: string;
}
