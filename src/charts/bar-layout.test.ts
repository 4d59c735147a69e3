import { expect, it } from 'vitest';
import { barColumns, barLayout } from './bar-layout.ts';
import type { BarRow } from './types.ts';

const row = (id: string, ...values: number[]): BarRow => ({
  id,
  label: id,
  segments: values.map((value, index) => ({
    id: `s${index}`,
    label: `Segment ${index}`,
    value,
    color: 'var(--c-RUS)',
  })),
});

const layout = (...rows: BarRow[]) => barLayout(rows, (each) => String(each.segments.length));

it('starts bars at zero and gives the longest the whole length', () => {
  const [first, second] = layout(row('a', 6, 2), row('b', 4)).rows;
  expect(first?.segments.map(({ from, size }) => [from, size])).toEqual([
    [0, 0.75],
    [0.75, 0.25],
  ]);
  expect(second?.end).toBe(0.5);
});

it('draws negative values to the left of zero', () => {
  const { zero, rows } = layout(row('a', 3), row('b', -1));
  expect(zero).toBe(0.25);
  expect(rows[1]?.segments[0]).toMatchObject({ from: 0, size: 0.25 });
  expect(rows[1]?.end).toBe(0.25);
});

it('leaves out segments of nothing but lists their kind', () => {
  const { rows, kinds } = layout(row('a', 0, 2));
  expect(rows[0]?.segments).toHaveLength(1);
  expect(kinds).toHaveLength(2);
});

it('survives rows without any value', () => {
  expect(layout(row('a', 0)).rows[0]?.end).toBe(0);
  expect(layout().rows).toEqual([]);
});

it('puts the labels above the bars where there is little room', () => {
  expect(barColumns(layout(row('a', 1)), 360).barsLeft).toBe(0);
  expect(barColumns(layout(row('a', 1)), 800).barsLeft).toBeGreaterThan(0);
});
