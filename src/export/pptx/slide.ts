import type { CellMark, ColumnType } from '../../domain/table.ts';
import type { Language } from '../../i18n/language.ts';
import type { DisplayList } from '../picture/display-list.ts';
import type { SlideRecord } from './slide-record.ts';

/** One view in one state, ready to be written as a slide: texts in the reader's language, no more lookups. */
export interface Slide {
  readonly language: Language;
  /** Neutral name above the heading; `null` where the heading is that name. */
  readonly kicker: string | null;
  /** The finding. */
  readonly title: string;
  /** What is measured, unit, period, who reported it; the filters that are on. */
  readonly subtitle: string;
  readonly body: SlideBody;
  /** "Source: …", date and version of the data. */
  readonly source: string;
  /** Address of the view in this state, and the words that lead there. */
  readonly link: { readonly text: string; readonly address: string };
  /** What the drawing shows, for readers who do not see it, with address and data version. */
  readonly altText: string;
  /** Speaker notes, a paragraph each: where the figures come from. */
  readonly notes: readonly string[];
  /** What the slide shows, for a program: lets an old slide be checked. `null` where it shows no view. */
  readonly record: SlideRecord | null;
}

export type SlideBody =
  | { readonly kind: 'chart'; readonly chart: ChartBody }
  | { readonly kind: 'table'; readonly table: TableBody }
  | { readonly kind: 'drawing'; readonly drawing: DisplayList }
  /** Why there is nothing to show. */
  | { readonly kind: 'words'; readonly text: string };

/** A native chart with the workbook behind it. */
export interface ChartBody {
  /** `column` bars that stand, `bar` bars that lie. */
  readonly kind: 'line' | 'area' | 'column' | 'bar';
  readonly isStacked: boolean;
  readonly isLogarithmic: boolean;
  readonly categories: { readonly label: string; readonly texts: readonly string[] };
  readonly series: readonly ChartSeries[];
  /** What the values of the axis are. */
  readonly type: ColumnType;
  /** Further columns of the table: in the workbook, not drawn. */
  readonly others: readonly {
    readonly label: string;
    readonly values: readonly (string | number | null)[];
  }[];
  readonly sheetName: string;
  /** A value whose line is drawn through the whole plot. */
  readonly baseline: number | null;
  /** A few sentences below the chart; empty where there is nothing to say. */
  readonly remark: string;
  /** Events as lines across the plot, in the order of time. */
  readonly marks: readonly ChartMark[];
  /** The same in words, for the notes, with what stands beside the series. */
  readonly told: readonly { readonly label: string; readonly lines: readonly string[] }[];
  /** Further sheets of the workbook: what is on the chart and no series. */
  readonly sheets: readonly ChartSheet[];
}

/** What stands at a figure that was worded as "over" or as "almost". */
export const BOUND_SIGNS = { above: '↑', below: '↓' } as const;

/** Something that happened, drawn as a line across the plot with a handle above it. */
export interface ChartMark {
  /** Where it stands, as a share of the plot's width. */
  readonly share: number;
  /** "24 February 2022" */
  readonly date: string;
  readonly label: string;
  /** A CSS colour, most often a token. */
  readonly color: string;
}

export interface ChartSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ChartSeries {
  readonly label: string;
  readonly type: ColumnType;
  /** In the order of the categories; `null` stays a gap. */
  readonly values: readonly (number | null)[];
  /** A CSS colour, most often a token. */
  readonly color: string;
  readonly isDashed: boolean;
  readonly isHighlighted: boolean;
  /** Another series has been brought forward. */
  readonly isFaded: boolean;
  /** Points that no line joins: values that stand apart within their series, or figures of no series. */
  readonly points: 'apart' | 'single' | 'single-partial' | null;
  /** Single figures that were worded as "over" or "almost", by index. */
  readonly bounds?: readonly ('above' | 'below' | null)[];
  /** The legend has a series of the same look already. */
  readonly isRepeated?: boolean;
  /** Colours of single bars, by index. */
  readonly colors: readonly (string | null)[];
  /** Hatched bars, by index. */
  readonly hatched: readonly boolean[];
}

/** A real table; as many slides as its rows need. */
export interface TableBody {
  readonly columns: readonly {
    readonly label: string;
    readonly isNumber: boolean;
    readonly isHead: boolean;
  }[];
  /** As they are written in the reader's language. */
  readonly rows: readonly (readonly TableBodyCell[])[];
  /** "part 2 of 3", behind the heading of each slide of several. */
  readonly part: (part: number, parts: number) => string;
}

export interface TableBodyCell {
  readonly text: string;
  readonly mark: { readonly kind: CellMark; readonly text: string } | null;
}
