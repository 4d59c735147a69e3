import { describe, expect, it } from 'vitest';
import { FIRST_STEP, nextFit, SCALE, type Box } from './fit.ts';

/** Follows the search with a content whose height comes from its width. */
function fitted(box: Box, heightAt: (width: number) => number) {
  let step = FIRST_STEP;
  for (let turn = 1; turn <= 40; turn += 1) {
    const next = nextFit(step, heightAt(box.width / step.scale), box);
    if (next.scale === step.scale) return { scale: step.scale, turns: turn };
    step = next;
  }
  throw new Error('the search does not end');
}

/** Lines of text wrap, the drawing keeps its height. */
const heightAt = (width: number) => 400 + Math.ceil(20_000 / width) * 24;

describe('a view that fills its box', () => {
  it('grows on a large slide and shrinks in a small box', () => {
    expect(fitted({ width: 1920, height: 1080 }, () => 600).scale).toBeCloseTo(1.8, 2);
    expect(fitted({ width: 600, height: 400 }, () => 500).scale).toBeCloseTo(0.8, 2);
  });

  it('never ends too large where lines wrap at narrower widths', () => {
    for (let height = 300; height < 1200; height += 37) {
      const box = { width: 900, height };
      const { scale } = fitted(box, heightAt);
      const isInside = heightAt(box.width / scale) * scale <= height + 0.5;
      expect(isInside || scale === SCALE.least, String(height)).toBe(true);
    }
  });

  it('stays readable where the content is too long for any box', () => {
    expect(fitted({ width: 960, height: 540 }, () => 5000).scale).toBe(SCALE.least);
  });
});
