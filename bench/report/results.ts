import type { Section } from '../options.ts';
import { median } from './statistics.ts';

/** What one visit to a page gives, and the medians of several. Times in ms since navigation began. */
export interface Figures {
  readonly firstPaintMs: number | null;
  readonly largestPaintMs: number | null;
  /** Until all charts are drawn. */
  readonly chartsMs: number | null;
  /** Until there are rows in the table of projects. */
  readonly rowsMs: number | null;
  /** What tasks of the main thread took beyond 50 ms each, until the page is quiet. */
  readonly blockedMs: number | null;
  readonly longestTaskMs: number | null;
  /** The same until every part answers, what is put off until a reader comes to it included. */
  readonly blockedUntilAliveMs: number | null;
  readonly layoutShift: number | null;
  /** Transferred until the page is quiet. */
  readonly kilobytes: number | null;
  /** Transferred until every part answers. */
  readonly kilobytesUntilAlive: number | null;
  readonly requests: number | null;
  /** From a change of the filter to the paint of its result. */
  readonly filterMs: number | null;
  /** In use after collecting, at the end of the visit. */
  readonly heapMb: number | null;
}

export type FigureKey = keyof Figures;

/** Of a page of which nothing is known. */
export const NO_FIGURES: Figures = {
  firstPaintMs: null,
  largestPaintMs: null,
  chartsMs: null,
  rowsMs: null,
  blockedMs: null,
  longestTaskMs: null,
  blockedUntilAliveMs: null,
  layoutShift: null,
  kilobytes: null,
  kilobytesUntilAlive: null,
  requests: null,
  filterMs: null,
  heapMb: null,
};

const FIGURE_KEYS = Object.keys(NO_FIGURES) as readonly FigureKey[];

export interface PageResult {
  readonly page: string;
  readonly medians: Figures;
  /** How many visits the medians are of. */
  readonly visits: number;
  /** What the last visit that ended early did not finish, and after how long; `null` where all did. */
  readonly unfinished: string | null;
}

export interface Comparison {
  readonly profile: 'desktop' | 'mobile';
  readonly pages: readonly PageResult[];
}

/** How a page's figures grow with its data. */
export interface Curve {
  readonly page: string;
  readonly steps: readonly CurveStep[];
}

export interface CurveStep {
  readonly size: number;
  readonly figures: Figures;
  /** As in `PageResult`. */
  readonly unfinished: string | null;
}

export interface InteractionResult {
  readonly name: string;
  readonly profile: Comparison['profile'];
  readonly count: number;
  /** To the first frame in which anything changed, ms; `null`: it never answered. */
  readonly firstMs: Spread | null;
  /** To the frame that shows the result, ms. */
  readonly resultMs: Spread | null;
  /** Why there are fewer than were asked for; `null` where there are not. */
  readonly unfinished: string | null;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** How a section was measured. */
interface Measured {
  /** ISO date. */
  readonly date: string;
  /** How often each page was visited. */
  readonly runs: number;
  readonly seconds: number;
}

/** `bench/results.json`: the sections measured so far, all of one commit and one class of machine. */
export interface BenchResults {
  /** The last commit that changed something that is measured; "+" behind it: and what is not committed. `null`: not known. */
  readonly commit: string | null;
  /** "2 cores, Node 20, Chromium 156, Debian" */
  readonly machine: string;
  readonly measured: Readonly<Partial<Record<Section, Measured>>>;
  readonly comparisons: readonly Comparison[];
  /** By number of projects. */
  readonly projects: readonly Curve[];
  /** By number of points of a line. */
  readonly points: readonly Curve[];
  readonly interactions: readonly InteractionResult[];
}

/** Figure by figure. */
export function mediansOf(visits: readonly Figures[]): Figures {
  const entries = FIGURE_KEYS.map((key) => [key, rounded(median(visits.map((visit) => visit[key])))]);
  return Object.fromEntries(entries) as unknown as Figures;
}

/** Four digits: more would only be noise. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4));
}
