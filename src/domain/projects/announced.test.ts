import { describe, expect, it } from 'vitest';
import { realRows } from '../testing.ts';
import { pendingStatementOn, reconcile } from './announced.ts';

const statements = realRows('statements');

describe('the announced number of projects being carried out or worked out', () => {
  it('is that of the latest statement with the same scope', () => {
    expect(pendingStatementOn(statements, '2022-05-30')).toMatchObject({ id: 'C06', count: 22 });
    expect(pendingStatementOn(statements, '2022-01-01')).toMatchObject({ id: 'C02', count: 30 });
    expect(pendingStatementOn(statements, '2023-03-01')).toMatchObject({ id: 'C20', count: 84 });
  });

  it('does not exist before anyone said one', () => {
    expect(pendingStatementOn(statements, '2020-06-01')).toBeNull();
    expect(reconcile(statements, 7, '2020-06-01')).toMatchObject({
      statement: null,
      announced: null,
      documented: 7,
      notItemised: null,
    });
  });

  it('is never a number of another scope, such as the nine in progress of July 2022', () => {
    expect(pendingStatementOn(statements, '2022-07-31')?.id).toBe('C06');
  });

  it('leaves at least the difference to the documented ones not itemised, and never less than nothing', () => {
    expect(reconcile(statements, 18, '2022-05-30').notItemised).toBe(4);
    expect(reconcile(statements, 40, '2022-05-30').notItemised).toBe(0);
  });

  it('counts from the day on which it was said', () => {
    expect(pendingStatementOn(statements, '2022-05-29')?.id).toBe('C02');
  });
});
