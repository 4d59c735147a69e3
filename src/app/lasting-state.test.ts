import { expect, it } from 'vitest';
import { lastingState } from './lasting-state.ts';

const at = (search: string) => lastingState(search, '1.1.0', '2026-11-24').toString();

it('names the version of the data and the day that today was, and keeps the rest', () => {
  expect(at('')).toBe('v=1.1.0');
  expect(at('?lang=kk&theme=dark&sector=chemicals&asof=today')).toBe(
    'sector=chemicals&asof=2026-11-24&v=1.1.0',
  );
  expect(at('?v=1.0.0&q=today')).toBe('v=1.0.0&q=today');
});
