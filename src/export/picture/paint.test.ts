import { describe, expect, it } from 'vitest';
import { gradientFill, paintOf, ringOf } from './paint.ts';

describe('colours that a browser computes', () => {
  it('become hexadecimal digits and an opacity', () => {
    expect(paintOf('rgb(178, 58, 48)')).toEqual({ color: '#b23a30', opacity: 1 });
    expect(paintOf('rgba(0, 0, 0, 0.5)', 0.5)).toEqual({ color: '#000000', opacity: 0.25 });
    expect(paintOf('color(srgb 1 0.5 0 / 0.5)')).toEqual({ color: '#ff8000', opacity: 0.5 });
  });

  it('are nothing where nothing is seen', () => {
    expect(paintOf('rgba(0, 0, 0, 0)')).toBeNull();
    expect(paintOf('none')).toBeNull();
  });
});

describe('backgrounds', () => {
  it('of stripes are hatched, with what shows between the stripes', () => {
    const stripes =
      'repeating-linear-gradient(135deg, rgb(1, 2, 3) 0px, rgb(1, 2, 3) 3px, rgb(252, 251, 248) 3px, rgb(252, 251, 248) 6px)';
    expect(gradientFill(stripes, 1)).toEqual({
      kind: 'hatch',
      color: '#010203',
      background: '#fcfbf8',
      opacity: 1,
      pitchPx: 6,
    });
    expect(gradientFill(stripes.replaceAll('rgb(252, 251, 248)', 'rgba(0, 0, 0, 0)'), 1)).toMatchObject({
      background: null,
    });
  });

  it('from a colour to itself are that colour', () => {
    expect(gradientFill('linear-gradient(rgb(1, 2, 3), rgb(1, 2, 3))', 1)).toMatchObject({
      kind: 'solid',
      color: '#010203',
    });
  });
});

it('reads the ring of a shadow without blur, and no other shadow', () => {
  expect(ringOf('rgb(1, 2, 3) 0px 0px 0px 1px inset', 1)).toMatchObject({
    isInset: true,
    stroke: { color: '#010203', width: 1 },
  });
  expect(ringOf('rgba(0, 0, 0, 0.16) 0px 6px 24px 0px', 1)).toBeNull();
});
