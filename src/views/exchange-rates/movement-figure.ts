import { countCell } from '../../domain/count.ts';
import { nextPeriod, type CoMovement } from '../../domain/exchange-rates.ts';
import type { Figure } from '../../domain/table.ts';
import { rateInput } from './columns.ts';
import { columnLabel, type Input } from './sheet.ts';

/** "April 2013 – July 2015" */
export function windowLabel({ format }: Input, { from, to }: CoMovement): string {
  return `${format.date(from)} – ${format.date(to)}`;
}

/** How closely the two rates moved together, with the rate of every month that enters. */
export function correlationFigure(input: Input, movement: CoMovement): Figure {
  const { correlation, rates, source, from, to } = movement;
  return {
    label: `${windowLabel(input, movement)}, ${input.messages.correlation}`,
    type: 'count',
    value: correlation,
    source,
    notes: ['fx-shared-dollar'],
    period: `${from}/${to}`,
    mark: 'derived',
    derivation: {
      method: 'correlation',
      inputs: rates
        .flat()
        .map((row) => rateInput(row, `${columnLabel(input, row)}, ${input.format.date(row.period)}`)),
    },
  };
}

/** The number of monthly changes that a correlation rests on. */
export function changesFigure(input: Input, movement: CoMovement): Figure {
  const { format, messages } = input;
  const [months] = movement.rates;
  const known = new Map(months.map((row) => [row.period, row]));
  const changes = months.flatMap((row) => {
    const next = known.get(nextPeriod(row.period, 'month'));
    return next
      ? [{ label: `${format.date(row.period)} – ${format.date(next.period)}`, source: movement.source }]
      : [];
  });
  return {
    ...countCell(changes),
    label: `${windowLabel(input, movement)}, ${messages.changes}`,
    type: 'count',
    period: `${movement.from}/${movement.to}`,
  };
}
