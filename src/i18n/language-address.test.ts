import { describe, expect, it } from 'vitest';
import { pathIn, placeOf } from './language-address.ts';

describe('the place of an address', () => {
  it('takes the language from the first part below the base path', () => {
    expect(placeOf('/kz-ru/de/trade', '/kz-ru/')).toEqual({
      basename: '/kz-ru/de',
      path: '/trade',
      language: 'de',
    });
    expect(placeOf('/de/', '/')).toEqual({ basename: '/de', path: '/', language: 'de' });
    expect(placeOf('/de', '/')).toEqual({ basename: '/de', path: '/', language: 'de' });
  });

  it('leaves the language open at the root', () => {
    expect(placeOf('/trade', '/')).toEqual({ basename: '', path: '/trade', language: null });
    expect(placeOf('/kz-ru/data', '/kz-ru/')).toEqual({ basename: '/kz-ru', path: '/data', language: null });
  });

  it('is undone by the path in a language', () => {
    for (const base of ['/', '/kz-ru/']) {
      for (const language of [null, 'de', 'kk'] as const) {
        for (const path of ['/', '/trade', '/sources/S001']) {
          expect(placeOf(pathIn(language, path, base), base)).toMatchObject({ path, language });
        }
      }
    }
  });
});
