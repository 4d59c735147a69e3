/**
 * What the scripts that run inside a measured page leave there. They are handed over as functions, so each has to stand for
 * itself: no imports, no helpers from outside.
 */
export interface PageRecord {
  /** Times since navigation began, ms; 0: not yet. */
  firstPaintMs: number;
  largestPaintMs: number;
  chartsMs: number;
  rowsMs: number;
  /** Sum of the layout shifts that no input explains. */
  layoutShift: number;
  /** Tasks of the main thread over 50 ms. */
  readonly longTasks: { readonly startMs: number; readonly durationMs: number }[];
}

declare global {
  interface Window {
    benchRecord: PageRecord;
  }
}

export interface WatchedParts {
  readonly charts: string;
  readonly chartCount: number;
  readonly row: string | null;
}

/** Runs before anything of the page: notes paints, shifts and long tasks, and looks in every frame whether charts and rows are there. */
export function watchLoad({ charts, chartCount, row }: WatchedParts): void {
  const record: PageRecord = {
    firstPaintMs: 0,
    largestPaintMs: 0,
    chartsMs: 0,
    rowsMs: 0,
    layoutShift: 0,
    longTasks: [],
  };
  window.benchRecord = record;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- outside of this function it would not be in the page
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') record.firstPaintMs = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    record.largestPaintMs = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) record.layoutShift += value;
  });
  observe('longtask', (entry) =>
    record.longTasks.push({ startMs: entry.startTime, durationMs: entry.duration }),
  );

  const marks = 'path, polyline, polygon, rect, line';
  const isDrawn = (place: Element) => {
    // What a page leaves for the browser to lay out when it comes near is not laid out for the sake of its measures.
    const isPutOff = place.checkVisibility() && !place.checkVisibility({ contentVisibilityAuto: true });
    return [place, ...place.querySelectorAll('svg, canvas, .chart-bar-track')].some(
      (element) =>
        element.matches('svg, canvas, .chart-bar-track') &&
        (isPutOff || element.getBoundingClientRect().width > 100) &&
        (element.tagName !== 'svg' || element.querySelector(marks) !== null),
    );
  };
  const look = () => {
    if (record.chartsMs === 0) {
      const drawn = [...document.querySelectorAll(charts)].filter(isDrawn).length;
      if (drawn >= chartCount) record.chartsMs = performance.now();
    }
    if (record.rowsMs === 0 && row !== null && document.querySelector(row)) record.rowsMs = performance.now();
    if (record.chartsMs === 0 || (record.rowsMs === 0 && row !== null)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
