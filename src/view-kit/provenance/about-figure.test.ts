import { describe, expect, it } from 'vitest';
import type { DerivationInput, Figure } from '../../domain/table.ts';
import { formatOf } from '../../i18n/format.ts';
import { gradeText } from './about-figure.ts';
import { messages } from './messages/en.ts';

const input = (label: string, grade?: string): DerivationInput => ({
  label,
  type: 'count',
  value: 1,
  source: ['S001'],
  ...(grade !== undefined && { grade }),
});
const gradeOf = (figure: Figure) => gradeText(figure, messages, formatOf('en'));

describe('the grade of a figure that has none of its own', () => {
  it('is said to be missing in the data', () => {
    expect(gradeOf({ label: 'Imports', type: 'usd', value: 1, source: ['BNS'] })).toBe(
      'not graded in the data (only projects, events and memberships are)',
    );
  });

  it('is that of what it was computed from, however deep', () => {
    const documented: DerivationInput = {
      ...input('Documented'),
      value: 3,
      derivation: { method: 'count', inputs: [input('one', 'B'), input('two', 'A'), input('three', 'B')] },
    };
    const rest: Figure = {
      label: 'Rest',
      type: 'count',
      value: 19,
      derivation: { method: 'difference', inputs: [input('Announced'), documented] },
    };
    expect(gradeOf(rest)).toBe('of what it is computed from: 1 × A, 2 × B, 1 not graded');
  });
});
