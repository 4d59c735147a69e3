import { numberOf, type Table } from '../../domain/table.ts';
import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { partnerColor } from '../shared/partner-options.ts';
import { addable, REMAINDER } from './columns.ts';
import { columnsOf, type Input } from './view.ts';

/** A line per partner, or partners and the remainder on one another; what the chart leaves out is left out here too. */
export function slideOf(input: Input, { rows }: Table): SlideChart {
  const { params: values, pkg, data } = input;
  const isStacked = values.chart !== 'line';
  const columns = columnsOf(input);
  const summands = addable(columns, data.partners);
  const isOpen = isStacked && values.unit === 'usd';
  const omitted = isOpen ? rows.filter((row) => numberOf(row, REMAINDER) === null).map(({ id }) => id) : [];
  return {
    kind: isStacked ? 'column' : 'line',
    isStacked,
    categories: 'year',
    series: columns
      .filter(({ key, kind }) =>
        isStacked ? summands.includes(key) || kind === 'remainder' : kind === 'partner',
      )
      .map(({ key, kind }) => ({
        column: key,
        color: kind === 'remainder' ? 'var(--c-remainder)' : partnerColor(key),
        isHighlighted: key === pkg.dashboard.partner,
        apart: values.unit === 'share' ? 'inferred' : 'incomplete',
        omitted,
      })),
  };
}
