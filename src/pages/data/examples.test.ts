import { describe, expect, it } from 'vitest';
import { derivedValue } from '../../domain/derive.ts';
import type { DerivationMethod } from '../../domain/table.ts';
import { formatOf } from '../../i18n/format.ts';
import { viewAt } from '../../view-kit/testing.ts';
import { VIEWS } from '../../views/registry.ts';
import { exampleOf, EXAMPLES } from './examples.ts';

describe('the worked example of', () => {
  it.each(Object.entries(EXAMPLES))(
    '%s is there and comes out of its inputs',
    async (method, { view, query }) => {
      const module = await VIEWS.find(({ id }) => id === view)?.load();
      if (!module) throw new Error(`no view ${view}`);
      const figure = exampleOf(await viewAt(module.view, query), method as DerivationMethod, formatOf('en'));
      expect(figure?.derivation?.method).toBe(method);
      const computed = figure?.derivation ? derivedValue(figure.derivation) : null;
      // Published rates are rounded to four places.
      expect(Math.abs((computed ?? Number.NaN) - Number(figure?.value))).toBeLessThan(1e-3);
    },
  );
});
