import type { Table } from '../../domain/table.ts';
import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { partnerColor } from '../shared/partner-options.ts';
import { OTHERS, type Input } from './view.ts';

/** A bar per partner in its colour; the bar of all the others is hatched. */
export function slideOf({ params: { unit } }: Input, { rows }: Table): SlideChart {
  return {
    kind: 'bar',
    categories: 'partner',
    series: [
      {
        column: unit === 'share' ? 'share' : 'value',
        color: 'var(--c-other)',
        colors: Object.fromEntries(
          rows.map(({ id }) => [id, id === OTHERS ? 'var(--c-remainder)' : partnerColor(id)]),
        ),
        hatched: [OTHERS],
      },
    ],
  };
}
