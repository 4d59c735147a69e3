import { describe, expect, it } from 'vitest';
import { notesOf, sourcesOf, type Table } from './table.ts';

describe('what a table rests on', () => {
  const table: Table = {
    columns: [{ key: 'value', label: '', type: 'usd' }],
    rows: [
      {
        id: '1',
        cells: {
          value: {
            value: 1,
            source: ['A'],
            notes: ['n'],
            derivation: { method: 'sum', inputs: [{ label: '', value: 1, type: 'usd', source: ['B', 'A'] }] },
          },
          hidden: { value: 2, source: ['C'] },
        },
      },
    ],
  };

  it('is every source of the figures shown and of their inputs, once', () => {
    expect(sourcesOf(table)).toEqual(['A', 'B']);
    expect(notesOf(table)).toEqual(['n']);
  });
});
