import { expect, it } from 'vitest';
import { addMonths, dayAfterKey, daysBetween, nextInPlay } from './move-day.ts';

const key = (name: string, shiftKey = false) =>
  dayAfterKey({ key: name, shiftKey }, '2022-05-30', '2002-01-01', '2026-11-24');

it('goes by day, month and year with the keys, and never beyond the borders', () => {
  expect(key('ArrowRight')).toBe('2022-05-31');
  expect(key('ArrowDown')).toBe('2022-05-29');
  expect(key('ArrowUp', true)).toBe('2022-06-30');
  expect(key('PageUp')).toBe('2023-05-30');
  expect(key('PageDown')).toBe('2021-05-30');
  expect(key('Home')).toBe('2002-01-01');
  expect(key('End')).toBe('2026-11-24');
  expect(key('Enter')).toBeNull();
  expect(dayAfterKey({ key: 'PageUp', shiftKey: false }, '2026-05-30', '2002-01-01', '2026-11-24')).toBe(
    '2026-11-24',
  );
});

it('stays in the month that is meant', () => {
  expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  expect(addMonths('2022-11-30', 3)).toBe('2023-02-28');
});

it('comes to the end of a play in at most about sixty steps', () => {
  let day = '2002-01-01';
  let steps = 0;
  while (day < '2026-11-24') {
    day = nextInPlay(day, '2002-01-01', '2026-11-24');
    steps += 1;
  }
  expect(steps).toBeLessThanOrEqual(61);
  expect(nextInPlay('2024-05-30', '2024-05-30', '2026-11-24')).toBe('2024-06-30');
  expect(daysBetween('2022-05-30', '2022-06-01')).toBe(2);
});
