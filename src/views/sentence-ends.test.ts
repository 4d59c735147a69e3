import { expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { viewAt } from '../view-kit/testing.ts';
import { VIEWS } from './registry.ts';

const STATES = [
  '',
  'asof=2024-12-31&compare=P03,P05&chart=stack',
  'q=zzzz',
  'project=P03&from=2022-05-30&to=2024-12-31',
  'q=Камас&from=2022-05-30&to=2024-12-31',
];

/** A second dot, a space before a sign, nothing in brackets, a value that is none. */
const WRONG = /(?<!\.)\.\.(?!\.)|\s[,;.](\s|$)|\(\)|undefined|NaN/;

it.each(LANGUAGES)('no view ends a sentence twice or leaves a gap in one, in %s', async (language) => {
  for (const manifest of VIEWS) {
    const { view } = await manifest.load();
    for (const query of STATES) {
      const { title, finding, subtitle, summary } = await viewAt(view, query, { language });
      for (const text of [title, finding ?? '', subtitle, summary]) {
        expect(`${manifest.id} ${query}: ${text}`).not.toMatch(WRONG);
      }
    }
  }
});
