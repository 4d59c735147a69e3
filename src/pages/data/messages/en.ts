import type { UNITS } from '../../../data/dictionary.ts';
import type { PluralForms } from '../../../i18n/format.ts';

export const messages = {
  whole: 'The whole package',
  wholeText:
    'All files in one: the data with their description, the changes and earlier versions, dictionary and method in four languages, licence and citation.',
  zip: 'Download the package (ZIP)',
  cite: 'Cite the package',
  examples: 'Worked examples',
  examplesIntro:
    'Each way of computing with figures of these pages, computed from the data as they are now. Every figure leads to its source.',
  show: 'Show in the view',
  columns: { unit: 'Unit', key: 'Key', values: 'Allowed values' },
  partOfKey: 'names the row',
  refersTo: (resource: string) => `refers to: ${resource}`,
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'yes or no',
    array: 'list',
    object: 'text in four languages',
  } as Readonly<Record<string, string>>,
  units: {
    usd: 'current US dollars',
    rate: 'units of the currency for one of the reference currency',
    amount: 'full units of the currency, or persons',
    projects: 'projects or enterprises',
    share: 'share, 1 = 100 %',
    change: 'change, 0.1 = 10 % more',
    persons: 'persons',
    degrees: 'degrees (WGS 84)',
  } as Readonly<Record<(typeof UNITS)[number], string>>,
  changes: 'Versions and changes',
  current: (version: string, date: string) => `These pages show version ${version} of ${date}.`,
  since: (version: string, date: string) => `Changed since version ${version} (${date})`,
  added: { one: '{n} row added', other: '{n} rows added' } as PluralForms,
  removed: { one: '{n} row removed', other: '{n} rows removed' } as PluralForms,
  changed: { one: '{n} row revised', other: '{n} rows revised' } as PluralForms,
  fields: (row: string, names: string) => `${row}: ${names}`,
  more: { one: 'and {n} more', other: 'and {n} more' } as PluralForms,
  changelog: 'Why it changed: changelog (in English)',
  patch: 'as a file',
};

export type Messages = typeof messages;
