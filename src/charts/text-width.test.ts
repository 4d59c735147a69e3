import { expect, it } from 'vitest';
import { ellipsize, textWidth, wrapText } from './text-width.ts';

it('counts wide letters as wide', () => {
  expect(textWidth('Қытай Халық Республикасы', 13)).toBeGreaterThan(
    textWidth('little italic title text', 13),
  );
});

it('cuts a text only where it is too long, and says so', () => {
  expect(ellipsize('Russia', 100, 13)).toBe('Russia');
  const cut = ellipsize('Басқа барлық елдер мен аумақтар', 100, 13);
  expect(cut.endsWith('…')).toBe(true);
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(100);
});

it('breaks a label between words', () => {
  expect(wrapText('Америка Құрама Штаттары', 120, 13, 2)).toEqual(['Америка Құрама', 'Штаттары']);
});

it('shortens the last line that is allowed', () => {
  const lines = wrapText('one two three four five six seven eight nine ten', 60, 13, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]?.endsWith('…')).toBe(true);
});
