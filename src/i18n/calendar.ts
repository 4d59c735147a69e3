import { precisionOf, type PartialDate } from '../domain/dates.ts';
import type { Language } from './language.ts';

/*
 * Dates are written by ourselves: browsers ship no Kazakh calendar data (Chromium answers "2022 M05 30"), and the pages
 * written at build must equal what the browser writes.
 */

const MONTHS: Record<Language, readonly string[]> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
};

/** Russian writes the month of a day in the genitive. */
const RUSSIAN_GENITIVE = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const MONTHS_SHORT: Record<Language, readonly string[]> = {
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ru: ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  kk: ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'],
};

/** A date in the language's long form and with no more precision than it has: 2022 · May 2022 · 30 May 2022. */
export function writeDate(date: PartialDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const precision = precisionOf(date);
  if (precision === 'year') return year;
  const index = Number(month) - 1;
  const name = MONTHS[language][index] ?? month;
  if (precision === 'month') {
    return language === 'kk'
      ? `${year} жылғы ${name}`
      : language === 'ru'
        ? `${name} ${year} г.`
        : `${name} ${year}`;
  }
  const number = String(Number(day));
  switch (language) {
    case 'de':
      return `${number}. ${name} ${year}`;
    case 'en':
      return `${number} ${name} ${year}`;
    case 'ru':
      return `${number} ${RUSSIAN_GENITIVE[index] ?? month} ${year} г.`;
    case 'kk':
      return `${year} жылғы ${number} ${name}`;
  }
}

/** Short months beside a day; Russian has them in the genitive. */
const RUSSIAN_SHORT_GENITIVE = [
  'янв.',
  'февр.',
  'мар.',
  'апр.',
  'мая',
  'июня',
  'июля',
  'авг.',
  'сент.',
  'окт.',
  'нояб.',
  'дек.',
];

/** A date within a year that stands elsewhere: "30 May"; a month alone "May"; nothing of a year alone. */
export function writeDayShort(date: PartialDate, language: Language): string {
  const [, month, day] = date.split('-');
  if (month === undefined) return '';
  const index = Number(month) - 1;
  if (day === undefined) return MONTHS_SHORT[language][index] ?? month;
  const name = (language === 'ru' ? RUSSIAN_SHORT_GENITIVE : MONTHS_SHORT[language])[index] ?? month;
  return `${Number(day)}${language === 'de' ? '.' : ''}\u00a0${name}`;
}

/** A month for a narrow axis or tooltip: "Mai 2022"; a year stays a year. */
export function writeMonthShort(date: PartialDate, language: Language): string {
  const [year = '', month] = date.split('-');
  return month === undefined ? year : `${MONTHS_SHORT[language][Number(month) - 1] ?? month} ${year}`;
}

/** A period of two dates; what both share is written once where the language allows it (26–27 January 2021). */
export function writePeriod(start: PartialDate, end: PartialDate | null, language: Language): string {
  if (end === null || end === start) return writeDate(start, language);
  if (start.length === 4 && end.length === 4) return `${start}–${end}`;
  const isSameMonth = start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7);
  if (!isSameMonth) return `${writeDate(start, language)} – ${writeDate(end, language)}`;
  const firstDay = String(Number(start.slice(8)));
  const last = writeDate(end, language);
  const lastDay = String(Number(end.slice(8)));
  switch (language) {
    case 'de':
      return `${firstDay}.–${last}`;
    case 'kk':
      return last.replace(` ${lastDay} `, ` ${firstDay}–${lastDay} `);
    default:
      return `${firstDay}–${last}`;
  }
}
