import type { Check } from '../../domain/claims/check.ts';
import { phrase, type Phrase } from '../../domain/phrase.ts';
import type { ColumnType, Table } from '../../domain/table.ts';
import { tableCell } from './cards.ts';
import type { Input } from './view.ts';

/** "difference −1.7% ·", "difference −2.5 points ·", "at least 6 not itemised publicly ·". */
export function differencePhrase(input: Input, table: Table, check: Check, label: string): Phrase {
  const { format, messages } = input;
  const { counter, difference, relative } = check;
  const { value } = difference;
  if (typeof value !== 'number') return [];
  const figure = (key: 'difference' | 'relative', type: ColumnType) => ({
    type,
    ...tableCell(table, check, key),
    label: `${label}: ${messages.columns[key]}`,
  });
  return phrase((mark) => {
    if (counter === null) {
      const written = mark(format.number(value), figure('difference', 'count'));
      return `${messages.card.notItemised(written)} ·`;
    }
    const text =
      typeof relative.value === 'number'
        ? mark(format.change(relative.value), figure('relative', 'change'))
        : messages.points(mark(format.points(value), figure('difference', 'points')));
    return `${messages.card.difference(text)} ·`;
  });
}
