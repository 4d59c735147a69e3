import { describe, expect, it } from 'vitest';
import { phrase, plainText } from './phrase.ts';
import type { Figure } from './table.ts';

const figure = (value: number): Figure => ({
  value,
  label: `figure ${value}`,
  type: 'count',
  source: ['S001'],
});

describe('a phrase', () => {
  it('keeps each figure in its place, whatever order the sentence has', () => {
    const parts = phrase((mark) => {
      const [part, whole] = [mark('19', figure(19)), mark('49', figure(49))];
      return `${whole} жобаның ${part} аяқталмаған`.toUpperCase();
    });
    expect(parts).toEqual([
      { text: '49', figures: [figure(49)] },
      ' ЖОБАНЫҢ ',
      { text: '19', figures: [figure(19)] },
      ' АЯҚТАЛМАҒАН',
    ]);
    expect(plainText(parts)).toBe('49 ЖОБАНЫҢ 19 АЯҚТАЛМАҒАН');
  });

  it('has no part for a figure that the sentence does without', () => {
    expect(phrase((mark) => `none of ${mark('49', figure(49)) && 'them'}`)).toEqual(['none of them']);
  });

  it('is none where there is no sentence', () => {
    expect(phrase(() => null)).toBeNull();
  });

  it('leaves a text alone that imitates the marks', () => {
    expect(plainText(phrase(() => '\uFDD07\uFDD1x\uFDD2'))).toBe('\uFDD07\uFDD1x\uFDD2');
  });
});
