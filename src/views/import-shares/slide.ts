import { numberOf, type Table } from '../../domain/table.ts';
import { eventMarks } from '../../view-kit/marks.ts';
import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { partnerColor } from '../shared/partner-options.ts';
import { addable, REMAINDER } from './columns.ts';
import { columnsOf, type Input } from './view.ts';

/** A line per partner, or partners and the remainder on one another; what the chart leaves out is left out here too. */
export function slideOf(input: Input, { rows }: Table): SlideChart {
  const { params: values, pkg, data, messages, format } = input;
  const [from, to] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? ''];
  const isStacked = values.chart !== 'line';
  const columns = columnsOf(input);
  const summands = addable(columns, data.partners);
  const isOpen = isStacked && values.unit === 'usd';
  const omitted = isOpen ? rows.filter((row) => numberOf(row, REMAINDER) === null).map(({ id }) => id) : [];
  return {
    kind: isStacked ? 'column' : 'line',
    isStacked,
    categories: 'year',
    marks: {
      label: messages.marks,
      events: eventMarks(data, values.marks, from, to, format),
      positions: rows.map(({ id }) => Number(id)),
    },
    series: columns
      .filter(({ key, kind }) =>
        isStacked ? summands.includes(key) || kind === 'remainder' : kind === 'partner',
      )
      .map(({ key, kind }) => ({
        column: key,
        color: kind === 'remainder' ? 'var(--c-remainder)' : partnerColor(key),
        isFaded: !['', key].includes(values.focus),
        isHighlighted: key === pkg.dashboard.partner,
        apart: values.unit === 'share' ? 'inferred' : 'incomplete',
        omitted,
      })),
  };
}
