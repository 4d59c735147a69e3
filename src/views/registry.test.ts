import { describe, expect, it } from 'vitest';
import { cellOf } from '../domain/table.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { realPackage, viewAt } from '../view-kit/testing.ts';
import { filledState } from './filled-state.ts';
import { VIEWS } from './registry.ts';

/** States that bring every kind of column onto the screen. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  'trade-volume': [
    'flow=export,import,total,balance',
    'unit=index',
    'unit=yoy',
    'unit=gdp',
    'unit=gap',
    'unit=gap-share',
    'reporter=RUS',
  ],
  'import-shares': ['unit=usd', 'chart=stack'],
  'import-partners': ['year=2017', 'unit=usd'],
  'exchange-rates': ['unit=usd', 'unit=rub', 'freq=year'],
  'projects-by-sector': ['measure=investment', 'measure=jobs', 'asof=2024-12-31'],
  'projects-table': ['asof=today', 'sector=chemicals'],
  'status-changes': ['from=2022-05-30&to=2024-12-31', 'project=P28', 'lanes=project'],
  'announced-projects': ['unit=value'],
  'projects-compare': ['compare=P01,P03', 'compare=P02,P04,P05,P36&asof=today'],
};

describe.each(VIEWS.map((manifest) => [manifest.id, manifest] as const))('the view %s', (id, manifest) => {
  const states = ['', ...(STATES[id] ?? [])];

  it.each(states)('has a source behind every figure at “%s”', async (query) => {
    const { view } = await manifest.load();
    const { table } = await viewAt(view, query);
    const untraced = table.rows.flatMap((row) =>
      table.columns
        .filter((column) => {
          const { value, source = [], derivation } = cellOf(row, column.key);
          // A count of 0 says that no row of the data is such; there is nothing to cite.
          const isNone = column.type === 'count' && value === 0;
          const isFigure =
            typeof value === 'number' && !column.isRowHeader && column.type !== 'year' && !isNone;
          return (
            isFigure && source.length === 0 && !derivation?.inputs.some((input) => input.source.length > 0)
          );
        })
        .map((column) => `${row.id} ${column.key}`),
    );
    expect(untraced).toEqual([]);
  });

  it('names only sources that the package has, and figures only in columns that it shows', async () => {
    const { view } = await manifest.load();
    const { table, sources } = await viewAt(view, filledState(id));
    expect(table.rows.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length);
  });

  it.each(LANGUAGES)('says in %s what it shows, without a hole in the text', async (language) => {
    const { view } = await manifest.load();
    for (const query of states) {
      const { title, finding, subtitle, summary, controls, table } = await viewAt(view, query, { language });
      const texts = [
        title,
        finding ?? title,
        subtitle,
        summary,
        ...controls.map(({ label }) => label),
        ...table.columns.map(({ label }) => label),
      ];
      for (const text of texts) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
      }
    }
  });

  it('is at home on a page and needs only resources that the package has', () => {
    expect(manifest.page).toMatch(/^\//);
    const names = realPackage.resources.map(({ name }) => name);
    expect(manifest.datasets.filter((name) => !names.includes(name))).toEqual([]);
  });
});
