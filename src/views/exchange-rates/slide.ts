import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { sheetOf, type Input } from './sheet.ts';

/** A line per currency in the colour of its country. */
export function slideOf(input: Input): SlideChart | null {
  const { params: values, pkg } = input;
  const sheet = sheetOf(input);
  const countries = [pkg.dashboard.reporter, pkg.dashboard.partner];
  return (
    sheet && {
      kind: 'line',
      isLogarithmic: values.scale === 'log',
      categories: 'period',
      series: sheet.columns.map(({ key }, index) => ({
        column: key,
        color: `var(--c-${countries[index] ?? 'other'}, var(--c-other))`,
      })),
    }
  );
}
