import type { PartialDate } from './dates.ts';
import { pearson } from './exchange-rates.ts';
import type { Derivation, DerivationInput } from './table.ts';

/**
 * Computes a derived value again from the inputs it names: what the reader is told of a figure's making must give the
 * figure. `null` where the inputs do not suffice.
 */
export function derivedValue({ method, inputs }: Derivation): number | null {
  const values = inputs.map(({ value }) => value);
  const [first, second] = values;
  switch (method) {
    case 'count':
      return inputs.length;
    case 'rank':
      return first === undefined ? null : 1 + values.filter((value) => value > first).length;
    case 'correlation':
      return correlationOf(inputs);
    default:
      break;
  }
  if (first === undefined) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  if (method === 'sum') return sum;
  if (method === 'mean') return sum / values.length;
  if (second === undefined) return null;
  switch (method) {
    case 'difference':
      return 2 * first - sum;
    case 'share':
    case 'quotient':
      return first / second;
    case 'growth':
    case 'gap':
      return first / second - 1;
    case 'index':
      return (first / second) * 100;
  }
}

/** The inputs are the months of the one rate, then those of the other; changes are taken between neighbouring months. */
function correlationOf(inputs: readonly DerivationInput[]): number | null {
  const half = inputs.length / 2;
  return pearson(changesOf(inputs.slice(0, half)), changesOf(inputs.slice(half)));
}

function changesOf(rates: readonly DerivationInput[]): readonly number[] {
  return rates.flatMap(({ period = '', value }, index) => {
    const before = rates[index - 1];
    return before && monthOf(period) - monthOf(before.period ?? '') === 1
      ? [Math.log(value / before.value)]
      : [];
  });
}

function monthOf(period: PartialDate): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7));
}
