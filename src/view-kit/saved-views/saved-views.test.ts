import { describe, expect, it } from 'vitest';
import { keptQuery, openedQuery, parseSavedViews, withView } from './saved-views.ts';

describe('saved views', () => {
  it('keep the filters under a name, not the language and the appearance of who saved them', () => {
    expect(keptQuery('?lang=de&sector=chemicals,energy&theme=dark&q=a%26b')).toBe(
      'sector=chemicals,energy&q=a%26b',
    );
  });

  it('open with the language and the appearance of who opens them', () => {
    const opened = openedQuery(
      { name: 'x', query: 'sector=chemicals' },
      new URLSearchParams('theme=dark&q=old'),
    );
    expect(opened.toString()).toBe('sector=chemicals&theme=dark');
  });

  it('are replaced under the same name and added under another', () => {
    const one = withView([], ' Chemicals ', 'sector=chemicals');
    expect(one).toEqual([{ name: 'Chemicals', query: 'sector=chemicals' }]);
    expect(withView(one, 'Chemicals', 'q=x')).toEqual([{ name: 'Chemicals', query: 'q=x' }]);
    expect(withView(one, 'Energy', 'sector=energy')).toHaveLength(2);
    expect(withView(one, '  ', 'q=x')).toBe(one);
  });

  it('come back as they were stored, and are nothing where somebody else wrote there', () => {
    const views = withView([], 'Қостанай „1“', 'q=%D2%9A');
    expect(parseSavedViews(JSON.stringify(views))).toEqual(views);
    for (const text of [null, '', 'x', '{}', '[1]', '[{"name":""}]'])
      expect(parseSavedViews(text)).toEqual([]);
  });
});
