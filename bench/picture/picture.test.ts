import { describe, expect, it } from 'vitest';
import { RESULTS } from '../testing.ts';
import { pictureOf } from './picture.ts';
import { decadesAround, logPlace, movedApart } from './scales.ts';
import { element } from './svg.ts';

describe('the scales', () => {
  it('put tenfold values at equal distances', () => {
    const places = [22, 220, 2200].map((value) => logPlace(value, 22, 2200));
    expect(places[1]).toBeCloseTo(0.5);
    expect([places[0], places[2]]).toEqual([0, 1]);
  });

  it('end at powers of ten around all values, never at one alone', () => {
    expect(decadesAround([12, 480])).toEqual([10, 100, 1000]);
    expect(decadesAround([0.4, 1])).toEqual([1, 10]);
  });

  it('move names apart in their order and keep them within the panel', () => {
    expect(movedApart([50, 52, 10], 16, 0, 100)).toEqual([50, 66, 10]);
    expect(movedApart([98, 99, 100], 16, 0, 100)).toEqual([68, 84, 100]);
  });
});

describe('the picture', () => {
  const picture = pictureOf(RESULTS);

  it('has a bar for every page and a line for every page with figures', () => {
    expect(picture.match(/<rect[^>]*height="18"/g)).toHaveLength(4 * 4 + 1);
    expect(picture.match(/<polyline/g)).toHaveLength(3);
  });

  it('says how many times the floor each page is', () => {
    expect(picture).toContain('>600 · 1.5×<');
    expect(picture).toContain('>2,000 · 5×<');
  });

  it('has no number that is none, and text that cannot break it', () => {
    expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    expect(picture).toContain('sort &amp; search');
    expect(element('text', { 'aria-label': 'a "b" <c>' })).toBe(
      '<text aria-label="a &quot;b&quot; &lt;c>"/>',
    );
  });

  it('is drawn of what there is', () => {
    const empty = { ...RESULTS, comparisons: [], projects: [], points: [], interactions: [] };
    expect(pictureOf(empty)).toMatch(/^<svg[^]*<\/svg>\n$/);
  });
});
