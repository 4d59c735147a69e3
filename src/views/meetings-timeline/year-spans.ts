/** A button of the strip: one year, or several where single ones would be too narrow to hit. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Least width of something to press, px (WCAG 2.2, target size). */
const TARGET_PX = 24;

/** How many years one button covers, so that each is wide enough to hit. */
export function yearsPerButton(years: number, widthPx: number): number {
  return [1, 5, 10, 20].find((step) => (widthPx / Math.max(years, 1)) * step >= TARGET_PX) ?? 50;
}

/**
 * The spans that hold an event, from round years on, within the years of the axis. A stub at its edge (2025 of 2025–2029)
 * goes to its neighbour.
 */
export function spansOf(
  years: readonly number[],
  groups: ReadonlyMap<number, readonly unknown[]>,
  step: number,
): readonly YearSpan[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const round = years.filter((year) => year === first || year % step === 0);
  const starts = round.filter((year, index) => {
    const next = round[index + 1];
    const isStub = index > 0 && (next ?? last + 1) - year < step / 2;
    const isAfterStub = index === 1 && year - first < step / 2;
    return !isStub && !isAfterStub;
  });
  return starts
    .map((from, index) => {
      const to = (starts[index + 1] ?? last + 1) - 1;
      const within = years.filter((year) => year >= from && year <= to);
      return { from, to, count: within.reduce((sum, year) => sum + (groups.get(year)?.length ?? 0), 0) };
    })
    .filter(({ count }) => count > 0);
}
