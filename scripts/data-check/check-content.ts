import { isPartialDate, spanOf } from '../../src/domain/dates.ts';
import { datasetSchemas, type DatasetName } from '../../src/domain/schemas.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import type { JsonRow, Tables } from './check-table.ts';
import { show, type Fault } from './fault.ts';

/*
 * What a Table Schema cannot say: languages, real calendar dates, currencies and units that fit, figures that fit together,
 * no source that nothing rests on.
 */

/** Fields that hold a date with its own precision. */
const DATE_FIELDS = ['date', 'start', 'end', 'statedOn', 'period', 'periodStart', 'periodEnd', 'accessed'];

/** Sources of the package as a whole, which no row cites. */
const WHOLE_PACKAGE = new Set<string>();

export function checkContent(tables: Tables): readonly Fault[] {
  return [
    ...[...tables].flatMap(([name, rows]) =>
      rows.flatMap((row, index) =>
        [...checkLanguages(row), ...checkDates(row), ...checkRow(name, row)].map(
          ([field, expected, got]): Fault => ({
            file: `${name}.json`,
            row: index + 1,
            field,
            expected,
            got: show(got),
          }),
        ),
      ),
    ),
    ...checkShares(tables),
    ...checkOrphans(tables),
  ];
}

/** Field, what was expected, what was found. */
type RowFault = readonly [field: string, expected: string, got: unknown];

function checkLanguages(row: JsonRow): readonly RowFault[] {
  return Object.entries(row).flatMap(([field, value]): readonly RowFault[] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const texts = value as Readonly<Record<string, unknown>>;
    return [
      ...LANGUAGES.filter(
        (language) => typeof texts[language] !== 'string' || texts[language].trim() === '',
      ).map((language): RowFault => [`${field}.${language}`, 'a text in this language', texts[language]]),
      ...Object.keys(texts)
        .filter((language) => !(LANGUAGES as readonly string[]).includes(language))
        .map((language): RowFault => [
          `${field}.${language}`,
          `one of ${LANGUAGES.join(', ')}`,
          texts[language],
        ]),
    ];
  });
}

function checkDates(row: JsonRow): readonly RowFault[] {
  const faults = DATE_FIELDS.flatMap((field): readonly RowFault[] => {
    const value = row[field];
    return typeof value === 'string' && !isPartialDate(value)
      ? [[field, 'a real date: 2022, 2022-05 or 2022-05-30', value]]
      : [];
  });
  const { start, end } = row;
  if (
    faults.length === 0 &&
    typeof start === 'string' &&
    typeof end === 'string' &&
    spanOf(end).last < spanOf(start).first
  ) {
    return [['end', `a date not before ${start}`, end]];
  }
  return faults;
}

function checkRow(name: string, row: JsonRow): readonly RowFault[] {
  switch (name as DatasetName) {
    case 'project-amounts':
      if (row['measure'] === 'jobs') {
        return [
          ...(row['currency'] === null ? [] : [['currency', 'null for jobs', row['currency']] as const]),
          ...(Number.isInteger(row['value'])
            ? []
            : [['value', 'a whole number of jobs', row['value']] as const]),
        ];
      }
      return ['USD', 'KZT', 'EUR', 'RUB'].includes(String(row['currency']))
        ? []
        : [['currency', 'USD, KZT, EUR or RUB for an investment', row['currency']]];
    case 'statements': {
      const hasFigure =
        ['count', 'valueUsd', 'share', 'jobs'].some((field) => row[field] !== null) || row['note'] !== null;
      return [
        ...(hasFigure ? [] : [['count', 'a figure or a note that says it', null] as const]),
        ...checkPeriod(row),
      ];
    }
    case 'sources': {
      const hasDate = row['date'] !== null;
      const isUrl = typeof row['url'] === 'string' && /^https?:\/\/\S+/.test(row['url']);
      return [
        ...(hasDate === (row['dateStatus'] !== 'none')
          ? []
          : [['dateStatus', hasDate ? 'stated or inferred' : 'none', row['dateStatus']] as const]),
        ...(isUrl ? [] : [['url', 'an address that starts with http(s)://', row['url']] as const]),
      ];
    }
    default:
      return [];
  }
}

/** A full year is written as that year; a part of one begins and ends in months of one year, in this order. */
function checkPeriod({ year, periodStart, periodEnd }: JsonRow): readonly RowFault[] {
  if (typeof year === 'number') {
    const full = String(year);
    return periodStart === full && periodEnd === full
      ? []
      : [['periodStart', `${full} to ${full}`, `${show(periodStart)} to ${show(periodEnd)}`]];
  }
  if (typeof periodStart !== 'string' || typeof periodEnd !== 'string') {
    return periodStart === periodEnd ? [] : [['periodEnd', 'both ends of a period, or neither', periodEnd]];
  }
  const isOrdered = periodStart <= periodEnd && periodStart.slice(0, 4) === periodEnd.slice(0, 4);
  return isOrdered && periodStart.length > 4
    ? []
    : [['periodEnd', `a month of the same year, not before ${periodStart}`, periodEnd]];
}

/** No partner can supply more than all partners together. */
function checkShares(tables: Tables): readonly Fault[] {
  const rows = tables.get('imports') ?? [];
  const totals = new Map(
    rows.filter(({ partner }) => partner === 'WLD').map((row) => [row['year'], Number(row['valueUsd'])]),
  );
  return rows.flatMap((row, index) => {
    const total = totals.get(row['year']);
    if (total === undefined) {
      return [
        {
          file: 'imports.json',
          row: index + 1,
          field: 'partner',
          expected: `a total (WLD) for ${show(row['year'])}`,
          got: 'none',
        },
      ];
    }
    return Number(row['valueUsd']) > total && row['isComplete'] === true
      ? [
          {
            file: 'imports.json',
            row: index + 1,
            field: 'valueUsd',
            expected: `at most the total of ${total}`,
            got: show(row['valueUsd']),
          },
        ]
      : [];
  });
}

/** A source that no row cites is either forgotten or left over. */
function checkOrphans(tables: Tables): readonly Fault[] {
  const cited = new Set(WHOLE_PACKAGE);
  for (const name of Object.keys(datasetSchemas)) {
    for (const row of tables.get(name) ?? []) {
      if (Array.isArray(row['source'])) for (const id of row['source']) cited.add(String(id));
    }
  }
  return (tables.get('sources') ?? []).flatMap((row, index) =>
    cited.has(String(row['id']))
      ? []
      : [
          {
            file: 'sources.json',
            row: index + 1,
            field: 'id',
            expected: 'a source that some row cites',
            got: show(row['id']),
          },
        ],
  );
}
