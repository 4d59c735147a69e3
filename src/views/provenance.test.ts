import { describe, expect, it } from 'vitest';
import { derivedValue } from '../domain/derive.ts';
import type { Phrase } from '../domain/phrase.ts';
import { cellOf, type Cell, type Figure } from '../domain/table.ts';
import type { ViewContent } from '../view-kit/describe-view.ts';
import { viewAt } from '../view-kit/testing.ts';
import { VIEWS } from './registry.ts';

/** States beyond the default, by view: one for each way in which its figures come about. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  'trade-volume': [
    'flow=export,import,total,balance',
    'unit=index&flow=export,import,total',
    'unit=yoy&flow=total,balance',
    'unit=gdp',
    'reporter=RUS',
    'from=2021&to=2021',
  ],
  'import-shares': ['unit=usd', 'partner=RUS,DEU,CHN', 'chart=stack', 'to=2017'],
  'import-partners': ['unit=usd', 'group=groups', 'year=2021'],
  'exchange-rates': ['unit=usd', 'unit=rub', 'freq=year', 'unit=usd&freq=year', 'unit=rub&freq=year'],
  'projects-by-sector': [
    'measure=investment',
    'measure=jobs',
    'asof=today',
    'sector=chemicals',
    'asof=2019-01-01',
  ],
  'projects-table': ['asof=today', 'sector=chemicals', 'q=Kostanay'],
  'projects-map': ['asof=today', 'sector=chemicals'],
  'status-changes': ['from=2022-05-30&to=2024-12-31', 'project=P28', 'sector=chemicals'],
  'projects-compare': ['compare=P01,P03', 'compare=P05,P36&rows=differences'],
  'announced-projects': ['unit=value', 'stage=carried-out'],
  'meetings-timeline': ['category=treaty', 'from=2022&to=2022', 'q=Nuclear'],
};

/** Where a figure cannot be followed to its end; empty: it can. */
function gaps(cell: Cell, path: string): readonly string[] {
  const { value, source = [], derivation } = cell;
  if (value === null) return [];
  if (!derivation) return source.length > 0 ? [] : [`${path} = ${value}: no source`];
  const again = derivedValue(derivation);
  const isSame =
    again !== null && Math.abs(again - Number(value)) <= 5e-4 * Math.max(Math.abs(Number(value)), 1e-6);
  return [
    ...(isSame ? [] : [`${path} = ${value}: ${derivation.method} of its inputs is ${again}`]),
    ...derivation.inputs.flatMap((input) => gaps(input, `${path} < ${input.label}`)),
  ];
}

function figuresOf(phrase: Phrase): readonly Figure[] {
  return phrase.flatMap((part) => (typeof part === 'string' ? [] : part.figures));
}

/** What stands in a sentence without leading anywhere: everything with a digit that is no year, date or base of an index. */
function untraced(phrase: Phrase): readonly string[] {
  return phrase
    .filter((part) => typeof part === 'string')
    .map((text) =>
      text
        .replaceAll(/\b\d{1,2} (?=[A-Z][a-z]+ \d{4})/g, '')
        .replaceAll(/\b(19|20)\d\d\b/g, '')
        .replaceAll('= 100', ''),
    )
    .filter((text) => /\d/.test(text));
}

function numericGaps({ table }: ViewContent): readonly string[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const cell = cellOf(row, column.key);
      if (typeof cell.value !== 'number' || column.type === 'year') return [];
      return gaps(cell, `${row.id}.${column.key}`);
    }),
  );
}

describe.each(VIEWS.map((manifest) => [manifest.id, manifest] as const))('%s', (id, manifest) => {
  it.each(['', ...(STATES[id] ?? [])])(
    'can follow every figure to its sources, and computes it from what it names, at “%s”',
    async (query) => {
      const { view } = await manifest.load();
      const content = await viewAt(view, query);
      expect(numericGaps(content)).toEqual([]);
      const spoken = [...figuresOf(content.headingPhrase), ...figuresOf(content.subtitlePhrase)];
      expect(spoken.flatMap((figure) => gaps(figure, figure.label))).toEqual([]);
      expect([...untraced(content.headingPhrase), ...untraced(content.subtitlePhrase)]).toEqual([]);
    },
  );
});
