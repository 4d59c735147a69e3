import type { PartialDate } from '../domain/dates.ts';
import { once } from '../domain/remember.ts';
import type { Localized } from '../domain/schemas.ts';
import type { ColumnType } from '../domain/table.ts';
import { writeDate, writeDayShort, writeMonthShort, writePeriod } from './calendar.ts';
import type { Language } from './language.ts';

/** Numbers, money and dates as one language writes them; the only place where a figure becomes text. */
export interface Format {
  readonly language: Language;
  /** 17.605,5 · at most `digits` decimals (default 0). */
  number(value: number, digits?: number): string;
  /** 0.425 → "42.5%"; `digits` decimals, default 1. */
  share(share: number, digits?: number): string;
  /** 0.312 → "+31.2%"; a real minus sign. */
  change(change: number, digits?: number): string;
  /** 0.012 → "+1.2": the difference of two shares in percentage points, without the unit. */
  points(difference: number, digits?: number): string;
  /** 24.2e9 → "$24.2 bn"; about three significant figures, for text, axes and labels. */
  money(amount: number, currency?: Currency): string;
  /** 17605534201 → "$17,605,534,201": the figure itself, for tables. */
  moneyExact(amount: number, currency?: Currency): string;
  /** 78.16e9, 'KZT' → "KZT 78.16 bn": as short as `money`, with every digit that was stated; what is in no currency is a number. */
  stated(value: number, currency: string | null): string;
  date(date: PartialDate): string;
  monthShort(date: PartialDate): string;
  /** "30 May", "May", or nothing of a year alone: for heads that name the year above. */
  dayShort(date: PartialDate): string;
  period(start: PartialDate, end: PartialDate | null): string;
  list(items: readonly string[]): string;
  /** Picks the plural form; `{n}` in it is replaced by the number, as written or as given. */
  plural(count: number, forms: PluralForms, written?: string): string;
  /** The text of a localized value. */
  text(localized: Localized): string;
  /** A table value as the type of its column wants it; `null` is written as an en dash. */
  cell(type: ColumnType, value: string | number | null): string;
  /** As `cell`, but short: money in billions and so on. For tooltips, labels and sentences. */
  brief(type: ColumnType, value: string | number | null): string;
  /** Compares texts in the language's order. */
  compare(a: string, b: string): number;
}

export type Currency = 'USD' | 'KZT' | 'EUR' | 'RUB';

/** True for a currency that can be written with its sign. */
export function isCurrency(code: string | null): code is Currency {
  return code !== null && code in SYMBOLS;
}

/** Plural forms by CLDR category: German, English and Kazakh need `one` and `other`; Russian `few` and `many` too. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** A number in a sentence: `n` for the choice of the words around it, `text` as it stands there. */
export interface Counted {
  readonly n: number;
  readonly text: string;
}

/** Written for an undocumented value. */
const NOT_DOCUMENTED = '–';

/** More decimals than any stated figure has, in billions or trillions too. */
const EVERY_DIGIT = 12;

const NBSP = '\u00a0';
const MINUS = '\u2212';

/** Browsers have no Kazakh number format; Kazakh writes numbers as Russian does. */
const NUMBER_LOCALE: Record<Language, string> = { de: 'de-DE', en: 'en-GB', ru: 'ru-RU', kk: 'ru-RU' };

const SCALES: Record<Language, readonly [trillion: string, billion: string, million: string]> = {
  de: ['Bio.', 'Mrd.', 'Mio.'],
  en: ['tn', 'bn', 'm'],
  ru: ['трлн', 'млрд', 'млн'],
  kk: ['трлн', 'млрд', 'млн'],
};

const SYMBOLS: Record<Currency, string> = { USD: '$', KZT: '₸', EUR: '€', RUB: '₽' };

const cache = new Map<Language, Format>();

/** The formats of a language; made once. */
export function formatOf(language: Language): Format {
  const known = cache.get(language);
  if (known) return known;
  const made = createFormat(language);
  cache.set(language, made);
  return made;
}

function createFormat(language: Language): Format {
  const locale = NUMBER_LOCALE[language];
  const relative = language === 'kk' ? 'ru' : language;
  // A browser takes milliseconds to make each of them: not before the first text that needs it.
  const collator = once(() => new Intl.Collator(relative, { numeric: true }));
  const plurals = once(() => new Intl.PluralRules(language));
  const lists = once(() => new Intl.ListFormat(relative, { type: 'conjunction' }));
  const formatters = new Map<string, Intl.NumberFormat>();
  const percentSign = language === 'de' || language === 'ru' ? `${NBSP}%` : '%';

  function write(value: number, minimum: number, maximum: number): string {
    const key = `${minimum}/${maximum}`;
    let formatter = formatters.get(key);
    if (!formatter) {
      formatter = new Intl.NumberFormat(locale, {
        minimumFractionDigits: minimum,
        maximumFractionDigits: maximum,
      });
      formatters.set(key, formatter);
    }
    const text = formatter.format(Math.abs(value));
    const isZero = !/[1-9]/.test(text);
    return value < 0 && !isZero ? MINUS + text : text;
  }

  function withCurrency(amount: string, currency: Currency): string {
    const symbol = SYMBOLS[currency];
    if (language !== 'en') return `${amount}${NBSP}${symbol}`;
    if (currency === 'KZT') return `KZT${NBSP}${amount}`;
    if (currency === 'RUB') return `RUB${NBSP}${amount}`;
    return amount.startsWith(MINUS) ? `${MINUS}${symbol}${amount.slice(1)}` : symbol + amount;
  }

  /** @param digitsOf most decimals of an amount in millions, billions or trillions; smaller ones have none */
  function scaledMoney(amount: number, currency: Currency, digitsOf: (scaled: number) => number): string {
    const size = Math.abs(amount);
    const [trillion, billion, million] = SCALES[language];
    const [divisor, unit] =
      size >= 999.5e9
        ? [1e12, trillion]
        : size >= 0.9995e9
          ? [1e9, billion]
          : size >= 0.9995e6
            ? [1e6, million]
            : [1, ''];
    const scaled = amount / divisor;
    const text = write(scaled, 0, divisor === 1 ? 0 : digitsOf(scaled));
    return withCurrency(unit === '' ? text : text + NBSP + unit, currency);
  }

  const format: Format = {
    language,
    number: (value, digits = 0) => write(value, 0, digits),
    share: (share, digits = 1) => write(share * 100, digits, digits) + percentSign,
    change: (change, digits = 1) => {
      const text = write(change * 100, digits, digits);
      return (change > 0 && /[1-9]/.test(text) ? `+${text}` : text) + percentSign;
    },
    points: (difference, digits = 1) => {
      const text = write(difference * 100, digits, digits);
      return difference > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    },
    money: (amount, currency = 'USD') =>
      scaledMoney(amount, currency, (scaled) => (Math.abs(scaled) < 9.995 ? 2 : 1)),
    moneyExact: (amount, currency = 'USD') => withCurrency(write(amount, 0, 0), currency),
    stated: (value, currency) =>
      isCurrency(currency) ? scaledMoney(value, currency, () => EVERY_DIGIT) : write(value, 0, EVERY_DIGIT),
    date: (date) => writeDate(date, language),
    monthShort: (date) => writeMonthShort(date, language),
    dayShort: (date) => writeDayShort(date, language),
    period: (start, end) => writePeriod(start, end, language),
    list: (items) => (language === 'kk' ? joinKazakh(items) : lists().format([...items])),
    plural: (count, forms, written = write(count, 0, 0)) =>
      (forms[plurals().select(count)] ?? forms.other).replace('{n}', () => written),
    text: (localized) => localized[language],
    cell: (type, value) => {
      if (value === null) return NOT_DOCUMENTED;
      if (typeof value === 'string') return type === 'date' ? writeDate(value, language) : value;
      switch (type) {
        case 'usd':
          return format.moneyExact(value, 'USD');
        case 'kzt':
          return format.moneyExact(value, 'KZT');
        case 'share':
          return format.share(value);
        case 'change':
          return format.change(value);
        case 'points':
          return format.points(value);
        case 'index':
          return write(value, 1, 1);
        case 'rate':
          return write(value, 2, 4);
        case 'year':
          return String(value);
        default:
          return write(value, 0, 2);
      }
    },
    brief: (type, value) => {
      if (typeof value !== 'number') return format.cell(type, value);
      if (type === 'usd') return format.money(value, 'USD');
      if (type === 'kzt') return format.money(value, 'KZT');
      if (type === 'rate') return write(value, 2, 2);
      return format.cell(type, value);
    },
    compare: (a, b) => collator().compare(a, b),
  };
  return format;
}

/** Kazakh joins the last two with «және». */
function joinKazakh(items: readonly string[]): string {
  const last = items.at(-1);
  return items.length < 2 || last === undefined
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} және ${last}`;
}
