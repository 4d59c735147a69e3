import { cardParams } from '../src/view-kit/card-params.ts';
import { realPackage, viewAt } from '../src/view-kit/testing.ts';
import type { Param } from '../src/view-kit/params.ts';
import type { Control, View } from '../src/view-kit/view.ts';
import type { Factors } from './all-pairs.ts';

/** Keys that only an embed has, with what each can be. */
const EMBED_KEYS: Factors = {
  lang: ['de', 'en', 'ru', 'kk'],
  theme: ['', 'light', 'dark'],
  bg: ['', 'transparent'],
  title: ['', '0'],
  controls: ['', '0'],
  fit: ['', '1'],
  static: ['', '1'],
  v: ['', '1.0.0', '9.9.9'],
  tab: ['', 'table', 'sources'],
};

/** Texts that keys without a control of their own may understand. */
const WORDS = [
  'all',
  'compact',
  'none',
  'year',
  '2015',
  '2015-06-01',
  'total',
  'name:320,sector',
  'P03',
  '4,51.2,71.4',
];

/** Every key that an embed of a view knows, each with a few of its values, the absence of the key among them. */
export async function keysOf(view: View): Promise<Factors> {
  const { controls, table } = await viewAt(view);
  const offered = Object.assign({}, ...controls.map(valuesOf)) as Factors;
  const column = table.columns.find(({ isRowHeader }) => !isRowHeader)?.key ?? '';
  const own = Object.entries(view.params)
    .filter(([key]) => !(key in cardParams))
    .map(([key, param]) => [key, offered[key] ?? ['', wordFor(param)]] as const);
  const locks = controls.slice(0, 2).map((control) => ('key' in control ? control.key : control.from));
  return {
    ...EMBED_KEYS,
    ...Object.fromEntries(own),
    sort: ['', `-${column}`],
    lock: ['', [...locks, 'tab'].join(',')],
  };
}

/** A text that a key takes and that is not its default. */
function wordFor(param: Param<unknown>): string {
  const fallback = param.write(param.fallback(realPackage));
  return WORDS.find((word) => word !== fallback && param.parse(word) !== undefined) ?? '';
}

function valuesOf(control: Control): Factors {
  switch (control.kind) {
    case 'choice':
    case 'multiple': {
      const values = control.options.map(({ value }) => value);
      const [first = '', last = ''] = [values[0], values.at(-1)];
      return { [control.key]: ['', control.kind === 'choice' ? first : `${first},${last}`, last] };
    }
    case 'year':
      return { [control.key]: ['', String(control.years[0] ?? '')] };
    case 'search':
      return { [control.key]: ['', 'химия', '<b>'] };
    case 'day':
      return { [control.key]: ['', 'today', '2015-06-15'] };
    case 'days':
      return { [control.from]: ['', '2015-06-15'], [control.to]: ['', '2022-12-31'] };
    case 'years':
    case 'period':
      return { [control.from]: ['', '2012'], [control.to]: ['', '2019'] };
  }
}
