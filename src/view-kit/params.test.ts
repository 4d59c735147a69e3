import { describe, expect, it } from 'vitest';
import {
  changeParams,
  day,
  freeText,
  ids,
  oneOf,
  readParams,
  someOf,
  sortParam,
  stateQuery,
  writeParams,
  year,
} from './params.ts';
import { realPackage as pkg } from './testing.ts';

const specs = {
  flow: someOf(['export', 'import', 'total'], ['total'], 'page'),
  unit: oneOf(['usd', 'index'], 'usd'),
  from: year(),
  sector: ids(),
  asof: day((of) => of.dashboard.asof),
  q: freeText(),
  sort: sortParam,
};

const read = (query: string, viewId: string | null = null) =>
  readParams(specs, new URLSearchParams(query), pkg, viewId);

/** Adds a sector, and tries to change what is locked. */
const withSector = (query: URLSearchParams, sector: string) =>
  changeParams(specs, (now) => ({ sector: [...now.sector, sector], from: 2012 }), query, pkg, null, ['from']);

describe('the state in the address', () => {
  it('is the defaults where the address says nothing', () => {
    expect(read('').values).toEqual({
      flow: ['total'],
      unit: 'usd',
      from: null,
      sector: [],
      asof: '2022-05-30',
      q: '',
      sort: [],
    });
  });

  it('leaves defaults out of the address', () => {
    const { values } = read('');
    expect(stateQuery(specs, values, pkg).toString()).toBe('');
  });

  it('falls back to the default and says so where a value means nothing', () => {
    const { values, notices } = read('unit=euros&from=1066&flow=total,transit&asof=2022-02-31');
    expect(values).toMatchObject({ unit: 'usd', from: null, flow: ['total'], asof: '2022-05-30' });
    expect(notices.map(({ key }) => key).toSorted()).toEqual(['asof', 'flow', 'from', 'unit']);
  });

  it('keeps unknown keys away from the state and in the address', () => {
    const query = new URLSearchParams('utm_source=mail&from=2011');
    expect(Object.keys(readParams(specs, query, pkg, null).values)).not.toContain('utm_source');
    expect(writeParams(specs, { from: 2012 }, query, pkg, null).get('utm_source')).toBe('mail');
  });

  it('lets each change start from what the one before has left, and keeps what is locked', () => {
    const first = withSector(new URLSearchParams('sector=energy&from=2011'), 'metals');
    expect(withSector(first, 'transport').toString()).toBe('from=2011&sector=energy%2Cmetals%2Ctransport');
  });

  it('takes hostile text as text', () => {
    expect(read(`q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`).values.q).toBe(
      '<img src=x onerror=alert(1)>',
    );
    expect(read('sector=%3Cscript%3E').values.sector).toEqual([]);
  });

  it('gives a view that shares its page its own unit, and the page one year', () => {
    const query = writeParams(
      specs,
      { unit: 'index', from: 2011 },
      new URLSearchParams(),
      pkg,
      'trade-volume',
    );
    expect(query.toString()).toBe('trade-volume.unit=index&from=2011');
    expect(readParams(specs, query, pkg, 'trade-volume').values.unit).toBe('index');
    expect(readParams(specs, query, pkg, 'import-shares').values).toMatchObject({ unit: 'usd', from: 2011 });
  });

  it('reads a sort order in both directions', () => {
    expect(read('sort=-year').values.sort).toEqual([{ column: 'year', direction: 'descending' }]);
    expect(read('sort=year').values.sort).toEqual([{ column: 'year', direction: 'ascending' }]);
  });

  it('reads a sort order by several columns, each of them once', () => {
    expect(read('sort=sector,-investment').values.sort).toEqual([
      { column: 'sector', direction: 'ascending' },
      { column: 'investment', direction: 'descending' },
    ]);
    expect(read('sort=year,-year').notices.map(({ key }) => key)).toEqual(['sort']);
  });

  it('is the same after it went through an address, for a thousand states', () => {
    const random = generator(20220530);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    for (let round = 0; round < 1000; round += 1) {
      const state = {
        flow: pick([['total'], ['export'], ['export', 'import'], ['export', 'import', 'total']] as const),
        unit: pick(['usd', 'index'] as const),
        from: pick([null, 1995, 2011, 2025]),
        sector: pick([[], ['chemicals'], ['chemicals', 'oil-gas']]),
        asof: pick(['2022-05-30', '2024-12-31', 'today']),
        q: pick(['', 'Қостанай', 'a,b & c=d', 'ßäö "x"', '100 %']),
        sort: pick([
          [],
          [{ column: 'year', direction: 'descending' } as const],
          [
            { column: 'sector', direction: 'ascending' } as const,
            { column: 'investment', direction: 'descending' } as const,
          ],
        ]),
      };
      const viewId = pick([null, 'some-view']);
      const text = writeParams(specs, state, new URLSearchParams(), pkg, viewId).toString();
      expect(readParams(specs, new URLSearchParams(text), pkg, viewId)).toEqual({
        values: state,
        notices: [],
      });
    }
  });
});

/** Random numbers that are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
