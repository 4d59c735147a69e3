import { describe, expect, it } from 'vitest';
import { commandOf } from './commands.ts';

const stroke = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  defaultPrevented: false,
  ...more,
});

describe('keys of a presentation', () => {
  it('are heard from a clicker even while a filter has the focus', () => {
    expect(['PageDown', 'PageUp'].map((key) => commandOf(stroke(key), 'field'))).toEqual([
      'next',
      'previous',
    ]);
  });

  it('move on and back as on a clicker', () => {
    expect(['ArrowRight', 'PageDown', ' '].map((key) => commandOf(stroke(key), 'elsewhere'))).toEqual(
      Array(3).fill('next'),
    );
    expect(commandOf(stroke(' ', { shiftKey: true }), 'elsewhere')).toBe('previous');
    expect(['Home', 'End'].map((key) => commandOf(stroke(key), 'elsewhere'))).toEqual(['first', 'last']);
  });

  it('do nothing while one is typing', () => {
    for (const key of ['b', ' ', 'ArrowRight', '?', 'Home'])
      expect(commandOf(stroke(key), 'field')).toBeNull();
  });

  it('leave Space to the button that has the focus', () => {
    expect(commandOf(stroke(' '), 'button')).toBeNull();
  });

  it('leave alone what a chart has answered to, and the browser’s own shortcuts', () => {
    expect(commandOf(stroke('ArrowRight', { defaultPrevented: true }), 'elsewhere')).toBeNull();
    expect(commandOf(stroke('f', { ctrlKey: true }), 'elsewhere')).toBeNull();
  });

  it('do not care about capitals', () => {
    expect(commandOf(stroke('B', { shiftKey: true }), 'elsewhere')).toBe('black');
  });
});
