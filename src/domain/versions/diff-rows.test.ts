import { describe, expect, it } from 'vitest';
import { realRows, seeded } from '../testing.ts';
import { diffRows } from './diff-rows.ts';
import type { AnyRow } from './patch.ts';
import { rowsAsOf } from './rows-as-of.ts';

/** The rows with some changed, some taken out, some put in and, now and then, two exchanged. */
function disturbed(rows: readonly AnyRow[], random: () => number): readonly AnyRow[] {
  const next = rows.flatMap((row, index): AnyRow[] => {
    const dice = random();
    if (dice < 0.05) return [];
    if (dice < 0.1) return [{ ...row, valueUsd: Math.round(random() * 1e9) }];
    if (dice < 0.13) return [row, { ...row, year: 3000 + index }];
    return [row];
  });
  const [first, second] = next;
  return random() < 0.3 && first && second ? [second, first, ...next.slice(2)] : next;
}

describe('an earlier version', () => {
  it('is what comes out of the present rows and the differences, for 100 random revisions', () => {
    const old = realRows('trade');
    const of = { name: 'trade', key: ['year', 'reporter', 'partner', 'flow', 'series'] };
    for (let seed = 1; seed <= 100; seed += 1) {
      const now = disturbed(old, seeded(seed));
      const patch = diffRows(old, now, of);
      expect(patch ? rowsAsOf(now, patch) : now).toEqual(old);
    }
  });

  it('says of a changed row only the fields that were others', () => {
    const old = [{ id: 'a', value: 1, text: { de: 'x', en: 'y' } }];
    const now = [{ id: 'a', value: 2, text: { en: 'y', de: 'x' } }];
    expect(diffRows(old, now, { name: 'codes', key: ['id'] })).toEqual({
      name: 'codes',
      key: ['id'],
      changed: [{ row: ['a'], was: { value: 1 } }],
      added: [],
      removed: [],
    });
  });

  it('is restored in the shape of today: a field that it did not have stays', () => {
    const patch = diffRows([{ id: 'a', value: 1 }], [{ id: 'a', value: 1, unit: 'usd' }], {
      name: 'codes',
      key: ['id'],
    });
    expect(patch).toBeNull();
  });

  it('puts a row that is gone back to its place', () => {
    const old = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const now = [{ id: 'a' }, { id: 'new' }, { id: 'c' }];
    const patch = diffRows(old, now, { name: 'codes', key: ['id'] });
    expect(patch && rowsAsOf(now, patch)).toEqual(old);
  });
});
