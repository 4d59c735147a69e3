import { describe, expect, it } from 'vitest';
import { pageOfPath } from './page-of-path.ts';

describe('the page that a path leads to', () => {
  it('is one of the navigation, or stands below one', () => {
    expect(['/', '/trade', '/projects/', '/present'].map(pageOfPath)).toEqual([
      'overview',
      'trade',
      'projects',
      'present',
    ]);
    expect(['/projects/P03', '/sources/S001'].map(pageOfPath)).toEqual(['project', 'source']);
  });

  it('is none for files, embeds and addresses that do not exist', () => {
    for (const path of [
      '/data/trade.csv',
      '/embed/trade-volume',
      '/trade/2021',
      '/projects/P03/x',
      '/nothing',
      '/constructor/x',
    ])
      expect(pageOfPath(path)).toBeNull();
  });
});
