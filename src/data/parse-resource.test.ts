import { describe, expect, it } from 'vitest';
import { DataError } from './data-error.ts';
import { parsePackage, parseResource } from './parse-resource.ts';

const good = { year: 2021, country: 'KAZ', gdpUsd: 197_000_000_000, source: ['WB_GDP'] };

function problemOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error.problem;
  }
  return null;
}

describe('a file of the data package', () => {
  it('is handed on when every row holds', () => {
    expect(parseResource('gdp', [good])).toEqual([good]);
  });

  it('names the row, the field, what was expected and what was found', () => {
    expect(problemOf(() => parseResource('gdp', [good, { ...good, gdpUsd: 'much' }]))).toEqual({
      kind: 'invalid',
      row: 2,
      field: 'gdpUsd',
      expected: 'number',
      got: '"much"',
    });
  });

  it('is refused when it is no list', () => {
    expect(problemOf(() => parseResource('gdp', { rows: [] }))).toEqual({ kind: 'not-json' });
  });

  it('must not have figures without a source', () => {
    expect(problemOf(() => parseResource('gdp', [{ ...good, source: [] }]))).toMatchObject({
      kind: 'invalid',
      field: 'source',
    });
  });

  it('is refused when the description says not whose page it is', () => {
    expect(
      problemOf(() => parsePackage({ title: 'x', version: '1.0.0', created: '2026-11-24', resources: [] })),
    ).toMatchObject({
      kind: 'invalid',
      field: 'dashboard',
    });
  });
});
