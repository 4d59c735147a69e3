import { describe, expect, it } from 'vitest';
import { shortcutOf } from './shortcut-of.ts';

const stroke = (key: string, more = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  defaultPrevented: false,
  ...more,
});

describe('shortcutOf', () => {
  it('goes to pages by their number in the navigation', () => {
    expect(shortcutOf(stroke('4'))).toEqual({ does: 'page', index: 3 });
    expect(shortcutOf(stroke('0'))).toBeNull();
  });

  it('finds a letter by its place on a keyboard that writes Cyrillic', () => {
    expect(shortcutOf(stroke('е', { code: 'KeyT' }))).toEqual({ does: 'tab' });
    expect(shortcutOf(stroke('t', { code: 'KeyK' }))).toEqual({ does: 'tab' });
  });

  it('leaves keys with a modifier to the browser, and those that a part has answered', () => {
    expect(shortcutOf(stroke('p', { ctrlKey: true }))).toBeNull();
    expect(shortcutOf(stroke('a', { metaKey: true }))).toBeNull();
    expect(shortcutOf(stroke('/', { defaultPrevented: true }))).toBeNull();
    expect(shortcutOf(stroke('Escape', { code: 'Escape' }))).toBeNull();
  });
});
