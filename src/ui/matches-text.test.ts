import { describe, expect, it } from 'vitest';
import { matchesText } from './matches-text.ts';

describe('matchesText', () => {
  it('matches everything while nothing is typed', () => {
    expect(matchesText('Energy', ' ')).toBe(true);
  });

  it('ignores case, also in Cyrillic', () => {
    expect(matchesText('Қаржы және логистика', 'ҚАРЖЫ')).toBe(true);
  });

  it('ignores accents', () => {
    expect(matchesText('Österreich', 'oster')).toBe(true);
  });

  it('keeps the Kazakh letters apart from the Russian ones', () => {
    expect(matchesText('Кен', 'кең')).toBe(false);
  });

  it('asks for every word, in any order', () => {
    expect(matchesText('Transport and logistics', 'logis trans')).toBe(true);
    expect(matchesText('Transport and logistics', 'trans rail')).toBe(false);
  });
});
