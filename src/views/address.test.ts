import { describe, expect, it } from 'vitest';
import { seeded } from '../domain/testing.ts';
import { cardParams } from '../view-kit/card-params.ts';
import { readParams, stateQuery, writeParams, type ParamSpecs } from '../view-kit/params.ts';
import { sanitize } from '../view-kit/sanitize.ts';
import { realPackage, viewAt } from '../view-kit/testing.ts';
import { randomQuery } from './random-state.ts';
import { VIEWS } from './registry.ts';

/** Random addresses of each view; together more than a thousand. */
const STATES = 120;

/** Keys that no control sets: of the card itself, of the table of projects, of the list of towns. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  tab: ['table', 'sources'],
  sort: ['sector,-investment', '-jobs,name,status', 'name'],
  cols: ['name:320,sector,status', 'name,investment:140,tenge', 'name,scope'],
  density: ['compact'],
  listed: ['all'],
  at: ['4,51.2,71.4', '12.5,-3.125,170'],
  open: ['P03', 'P01,P05,P07'],
  q: ['Қостанай', 'a,b & c=d', 'ßäö "x" 100 %', '+1 & 2'],
  asof: ['today', '2024-12-31', '1991-12-16'],
};

function withOtherKeys(query: string, specs: ParamSpecs, seed: number): URLSearchParams {
  const random = seeded(seed + 7);
  const full = new URLSearchParams(query);
  for (const [key, texts] of Object.entries(OTHER)) {
    if (specs[key] && random() < 0.35) full.set(key, texts[Math.floor(random() * texts.length)] ?? '');
  }
  return full;
}

describe('an address', () => {
  const counts: number[] = [];

  it.each(VIEWS.map((manifest) => [manifest.id, manifest] as const))(
    'of %s says the same state again, whatever the state',
    async (id, manifest) => {
      const { view } = await manifest.load();
      const specs: ParamSpecs = { ...view.params, ...cardParams };
      const { controls, input } = await viewAt(view);
      const fallbacks = readParams(specs, new URLSearchParams(), realPackage, null).values;
      for (let seed = 1; seed <= STATES; seed += 1) {
        const asked = withOtherKeys(randomQuery(controls, [], seed * 31 + id.length), specs, seed);
        // What is asked for may name defaults, which an address leaves out: the address of the state is what counts.
        const state = readParams(specs, asked, realPackage, null);
        const address = stateQuery(specs, state.values, realPackage);
        const read = readParams(specs, new URLSearchParams(address.toString()), realPackage, null);
        expect(read).toEqual(state);
        expect(read.notices).toEqual([]);
        expect(stateQuery(specs, read.values, realPackage).toString()).toBe(address.toString());
        // On a page with other views, with the card's own keys under the name of the view.
        const shared = writeParams(specs, read.values, new URLSearchParams(), realPackage, id);
        const again = readParams(specs, new URLSearchParams(shared.toString()), realPackage, id);
        expect(again).toEqual(read);
        expect(writeParams(specs, again.values, new URLSearchParams(), realPackage, id).toString()).toBe(
          shared.toString(),
        );
        // What the controls offer is what the data know: nothing of it is taken out.
        expect(
          sanitize(read.values, view.controls({ ...input, params: read.values }), fallbacks).values,
        ).toEqual(read.values);
        counts.push(address.size);
      }
    },
  );

  it('was said again a thousand times and more, most of them with several keys', () => {
    expect(counts.length).toBeGreaterThanOrEqual(1000);
    expect(counts.filter((size) => size > 2).length).toBeGreaterThan(counts.length / 4);
  });
});
