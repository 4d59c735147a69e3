import { describe, expect, it } from 'vitest';
import type { Figure } from '../table.ts';
import { noteFigures, sinceThen } from './figures-then.ts';

const figure = (label: string, value: number, more: Partial<Figure> = {}): Figure => ({
  label,
  type: 'count',
  value,
  ...more,
});

function thenOf(...figures: readonly Figure[]) {
  const values = new Map<string, Set<Figure['value']>>();
  noteFigures(values, figures);
  return { since: '1.0.0', values };
}

describe('a figure of a drawing held against the drawing of an earlier version', () => {
  it('says what it was', () => {
    expect(sinceThen(figure('Pending', 9), thenOf(figure('Pending', 7))).revision).toEqual({
      since: '1.0.0',
      was: 7,
    });
  });

  it('says so of what it is computed from as well', () => {
    const input = { ...figure('Announced', 22), value: 22, source: ['S001'] };
    const rest = figure('Rest', 15, { derivation: { method: 'difference', inputs: [input] } });
    expect(sinceThen(figure('Announced', 24), thenOf(rest)).revision?.was).toBe(22);
  });

  it('stays as it is where it was the same, where nothing had its name, or where two had', () => {
    const then = thenOf(figure('Same', 1), figure('Two', 1), figure('Two', 2));
    for (const now of [figure('Same', 1), figure('New', 1), figure('Two', 3)]) {
      expect(sinceThen(now, then)).toBe(now);
    }
  });

  it('stays as it is where its table was compared already', () => {
    const now = figure('Pending', 9, { revision: null });
    expect(sinceThen(now, thenOf(figure('Pending', 7)))).toBe(now);
  });
});
