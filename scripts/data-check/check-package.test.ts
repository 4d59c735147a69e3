import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { datasetSchemas } from '../../src/domain/schemas.ts';
import { checkPackage, type PackageFiles } from './check-package.ts';
import { readPackage } from './read-package.ts';

const real = readPackage(fileURLToPath(new URL('../../data', import.meta.url)));

type Json = Record<string, unknown>;

/** The real package with one file changed. */
function withFault(file: string, change: (content: Json[]) => void): PackageFiles {
  const content = structuredClone(real.files.get(file)) as Json[];
  change(content);
  return { ...real, files: new Map(real.files).set(file, content) };
}

function rowOf(rows: Json[], index: number): Json {
  const row = rows[index];
  if (!row) throw new Error(`the package has no row ${index + 1}`);
  return row;
}

const set = (index: number, field: string, value: unknown) => (rows: Json[]) => {
  rowOf(rows, index)[field] = value;
};

/** What was planted, into which file, and where the check must find it. */
const FAULTS: readonly (readonly [
  string,
  string,
  (rows: Json[]) => void,
  { row: number | null; field: string },
])[] = [
  ['a required figure is missing', 'trade.json', set(2, 'valueUsd', null), { row: 3, field: 'valueUsd' }],
  ['a figure is a text', 'trade.json', set(0, 'valueUsd', '2361967976'), { row: 1, field: 'valueUsd' }],
  ['a figure is negative', 'imports.json', set(4, 'valueUsd', -1), { row: 5, field: 'valueUsd' }],
  ['a direction does not exist', 'trade.json', set(1, 'flow', 'transit'), { row: 2, field: 'flow' }],
  [
    'a reporter is no country of the package',
    'trade.json',
    set(1, 'reporter', 'XXX'),
    { row: 2, field: 'reporter' },
  ],
  ['a source does not exist', 'trade.json', set(5, 'source', ['NOWHERE']), { row: 6, field: 'source' }],
  ['a row of figures has no source', 'imports.json', set(7, 'source', []), { row: 8, field: 'source' }],
  ['a caveat does not exist', 'imports.json', set(3, 'notes', ['no-such-note']), { row: 4, field: 'notes' }],
  [
    'a key occurs twice',
    'events.json',
    (rows) => set(1, 'id', rowOf(rows, 0)['id'])(rows),
    { row: 2, field: 'id' },
  ],
  [
    'a language is missing',
    'projects.json',
    (rows) => delete (rowOf(rows, 3)['name'] as Json)['kk'],
    { row: 4, field: 'name.kk' },
  ],
  [
    'a translation is empty',
    'events.json',
    (rows) => Object.assign(rowOf(rows, 2)['title'] as Json, { ru: ' ' }),
    { row: 3, field: 'title.ru' },
  ],
  [
    'a language that the product does not speak',
    'events.json',
    (rows) => Object.assign(rowOf(rows, 2)['title'] as Json, { fr: 'x' }),
    { row: 3, field: 'title.fr' },
  ],
  ['a day that no calendar has', 'events.json', set(0, 'start', '1991-02-30'), { row: 1, field: 'start' }],
  ['a date in another notation', 'memberships.json', set(0, 'date', '29.05.2014'), { row: 1, field: 'date' }],
  [
    'an end before its start',
    'events.json',
    (rows) => Object.assign(rowOf(rows, 5), { start: '2001-06-15', end: '2000-01-01' }),
    { row: 6, field: 'end' },
  ],
  [
    'an investment without a currency',
    'project-amounts.json',
    (rows) => Object.assign(rowOf(rows, 0), { measure: 'investment', currency: null }),
    { row: 1, field: 'currency' },
  ],
  [
    'jobs in dollars',
    'project-amounts.json',
    (rows) => Object.assign(rowOf(rows, 1), { measure: 'jobs', currency: 'USD' }),
    { row: 2, field: 'currency' },
  ],
  [
    'a sector that is not in the table',
    'projects.json',
    set(0, 'sector', 'chemical'),
    { row: 1, field: 'sector' },
  ],
  [
    'a status that is not in the table',
    'project-statuses.json',
    set(0, 'status', 'running'),
    { row: 1, field: 'status' },
  ],
  [
    'a status row of no project',
    'project-statuses.json',
    set(0, 'project', 'P99'),
    { row: 1, field: 'project' },
  ],
  ['a share above one', 'statements.json', set(0, 'share', 40), { row: 1, field: 'share' }],
  [
    'a field that the schema does not know',
    'gdp.json',
    set(0, 'note', 'estimate'),
    { row: 1, field: 'note' },
  ],
  [
    'a field that is simply absent',
    'projects.json',
    (rows) => delete rowOf(rows, 0)['capacity'],
    { row: 1, field: 'capacity' },
  ],
  [
    'a partner that supplies more than all',
    'imports.json',
    set(1, 'valueUsd', 9e14),
    { row: 2, field: 'valueUsd' },
  ],
  [
    'a source that nothing rests on',
    'sources.json',
    (rows) => rows.push({ ...rowOf(rows, 0), id: 'S999' }),
    { row: sourceCount() + 1, field: 'id' },
  ],
  ['a source without an address', 'sources.json', set(0, 'url', 'daz.asia'), { row: 1, field: 'url' }],
  [
    'an undated source that claims a stated date',
    'sources.json',
    (rows) => Object.assign(rowOf(rows, 0), { date: null, dateStatus: 'stated' }),
    { row: 1, field: 'dateStatus' },
  ],
  [
    'a full-year figure whose period is a part of the year',
    'statements.json',
    set(33, 'periodEnd', '2021-11'),
    { row: 34, field: 'periodStart' },
  ],
  [
    'a part of a year that ends before it begins',
    'statements.json',
    set(38, 'periodEnd', '2021-11'),
    { row: 39, field: 'periodEnd' },
  ],
  ['a place off the globe', 'places.json', set(0, 'lat', 151), { row: 1, field: 'lat' }],
];

describe('the check of the data package', () => {
  it('finds nothing wrong with the package as it is', () => {
    expect(checkPackage(real)).toEqual([]);
  });

  it.each(FAULTS)('finds the row and field where %s', (_, file, plant, place) => {
    const faults = checkPackage(withFault(file, plant));
    expect(faults).toContainEqual(expect.objectContaining({ file, ...place }));
    for (const fault of faults) expect(fault.expected).not.toBe('');
  });

  it('names a file that is missing', () => {
    const files = new Map(real.files);
    files.delete('events.json');
    expect(checkPackage({ ...real, files })).toContainEqual(
      expect.objectContaining({ file: 'events.json', expected: 'an array of rows' }),
    );
  });

  it('names a file that is no JSON', () => {
    const unreadable = new Map([['trade.json', 'Unexpected end of JSON input']]);
    expect(checkPackage({ ...real, unreadable })).toContainEqual(
      expect.objectContaining({ file: 'trade.json', expected: 'JSON' }),
    );
  });

  it.each([
    ['is missing', (fields: Json) => delete fields['year'], 'trade.fields.year'],
    ['lacks a language', (fields: Json) => delete (fields['year'] as Json)['kk'], 'trade.fields.year.kk'],
    [
      'says other things in English',
      (fields: Json) => Object.assign(fields['year'] as Json, { en: 'Fiscal year.' }),
      'trade.fields.year.en',
    ],
    [
      'is of no field',
      (fields: Json) => Object.assign(fields, { month: fields['year'] }),
      'trade.fields.month',
    ],
  ])('finds a sentence of the dictionary that %s', (_, plant, field) => {
    const prose = structuredClone(real.files.get('dictionary.json')) as Record<string, { fields: Json }>;
    plant(prose['trade']?.fields ?? {});
    const files = new Map(real.files).set('dictionary.json', prose);
    expect(checkPackage({ ...real, files })).toContainEqual(
      expect.objectContaining({ file: 'dictionary.json', field }),
    );
  });

  it('finds a key figure that rests on a statement that does not exist', () => {
    const descriptor = structuredClone(real.files.get('datapackage.json')) as {
      dashboard: { statements: Json };
    };
    descriptor.dashboard.statements['pending'] = 'C99';
    const files = new Map(real.files).set('datapackage.json', descriptor);
    expect(checkPackage({ ...real, files })).toContainEqual(
      expect.objectContaining({ file: 'datapackage.json', field: 'dashboard.statements' }),
    );
  });
});

describe('the two descriptions of a row', () => {
  const { resources } = real.files.get('datapackage.json') as {
    resources: { name: string; schema: { fields: { name: string }[] } }[];
  };

  it.each(Object.keys(datasetSchemas))('agree on the fields of %s', (name) => {
    const described = resources
      .find((resource) => resource.name === name)
      ?.schema.fields.map((field) => field.name);
    const { entries } = datasetSchemas[name as keyof typeof datasetSchemas];
    expect(described?.toSorted()).toEqual(Object.keys(entries).toSorted());
  });
});

function sourceCount(): number {
  return (real.files.get('sources.json') as Json[]).length;
}
