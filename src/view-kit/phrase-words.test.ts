import { expect, it } from 'vitest';
import type { Phrase } from '../domain/phrase.ts';
import { phraseWords } from './phrase-words.ts';

const figure = (text: string) => ({ text, figures: [] });

const written = (phrase: Phrase) =>
  phraseWords(phrase).map((word) =>
    typeof word === 'string'
      ? word
      : word.parts.map((part) => (typeof part === 'string' ? part : `<${part.text}>`)),
  );

it('keeps brackets and commas with their figure', () => {
  expect(written(['Russia (', figure('29.9%'), '), ahead of China (', figure('29.0%'), ')'])).toEqual([
    'Russia ',
    ['(', '<29.9%>', '),'],
    ' ahead of China ',
    ['(', '<29.0%>', ')'],
  ]);
});

it('leaves a sentence without figures in one piece, and lets no line begin with a dash', () => {
  expect(written(['Tenge and rouble – closely together'])).toEqual([
    'Tenge and rouble\u00A0– closely together',
  ]);
});

it('loses no letter of what it sets', () => {
  const phrase = [figure('72'), ' events from ', figure('1991'), '–', figure('2025'), ' '];
  const text = phraseWords(phrase)
    .map((word) =>
      typeof word === 'string'
        ? word
        : word.parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    )
    .join('');
  expect(text).toBe('72 events from 1991–2025 ');
});
