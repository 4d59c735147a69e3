import { qualifierMessages } from '../../shared/qualifier-messages/de.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  ...qualifierMessages,
  title: 'Warenhandel nach Jahren',
  year: 'Jahr',
  flow: 'Richtung',
  flows: { export: 'Ausfuhr', import: 'Einfuhr', total: 'Gesamthandel', balance: 'Saldo' },
  reporter: 'Daten von',
  both: 'beiden Seiten',
  column: (flow, reporter) => `${flow} (Daten: ${reporter})`,
  gap: (flow) => `${flow}: Abweichung der Gegenseite`,
  unit: 'Einheit',
  units: {
    usd: 'US-Dollar',
    index: 'Index',
    yoy: 'Änderung zum Vorjahr',
    gdp: 'Prozent des BIP',
    gap: 'Abstand der Zählungen, US-Dollar',
    'gap-share': 'Abstand der Zählungen, Prozent',
  },
  unitsLong: {
    usd: 'Laufende US-Dollar pro Jahr',
    index: 'Index, erstes gemeinsames Jahr = 100',
    yoy: 'Änderung gegenüber dem Vorjahr in Prozent',
    gdp: 'In Prozent des Bruttoinlandsprodukts',
  },
  years: 'Jahre',
  drawing: 'Darstellung',
  drawings: { line: 'Linien', bar: 'Balken' },
  scale: 'Skala',
  scales: { linear: 'linear', log: 'logarithmisch' },
  marks: 'Ereignisse',
  gdpOf: (country, year) => `BIP, ${country}, ${year}`,
  subtitle: ({ unit, period, home, partner, reporters }) =>
    `${unit}, ${period}. Ausfuhr und Einfuhr: ${home}, Partner: ${partner}; Daten: ${reporters}`,
  incomplete: 'unvollständig',
  before: 'gegenüber Vorjahr',
  noValue: 'keine Zahl',
  lineLabel: (reporter) => `Daten: ${reporter}`,
  gapUsd: (flow) => `${flow}: Abweichung der Gegenseite in US-Dollar`,
  vintage: (flow, reporter) => `${flow} (Daten: ${reporter}), anderer Datenstand`,
  otherVintage: (label, value) => `${label}: ${value} nach einem anderen Datenstand`,
  gapNote: (flow, usd, percent) => `${flow}: Abstand ${usd} (${percent})`,
  said: 'Aussagen',
  saids: { year: 'zu ganzen Jahren', all: 'alle, auch zu Teilen des Jahres', none: 'keine' },
  stated: 'Aussage',
  statedColumns: { wording: 'Wortlaut', period: 'Zeitraum', speaker: 'Wer es sagte', statedOn: 'Angabe vom' },
  statement: 'Aussage zu einem ganzen Jahr',
  partialStatement: 'Aussage zu einem Teil des Jahres',
  why: 'Warum beide Zählungen voneinander abweichen',
  general: 'Allgemeinwissen, nicht aus den Quellen dieser Daten',
  gapUnits: { gap: 'laufende US-Dollar pro Jahr', 'gap-share': 'in Prozent' },
  gapSubtitle: ({ unit, period, home, partner }) =>
    `Daten von ${partner} minus Daten von ${home}, ${unit}, ${period}. Bei positiven Werten zählt ${partner} mehr`,
  gapFinding: ({ flow, pair, year, value, isMore, home, partner, widest, widestYear }) =>
    `${pair}: ${flow} ${year} in den Daten von ${partner} um ${value} ${isMore ? 'höher' : 'niedriger'} als in denen von ${home}; größter Abstand: ${widest} (${widestYear})`,
  findings: {
    single: ({ flow, pair, value, year, reporter }) =>
      `${pair}: ${flow} ${year} bei ${value} (Daten: ${reporter})`,
    highest: ({ flow, pair, value, year, reporter, since }) =>
      `${pair}: ${flow} ${year} bei ${value}, dem höchsten Wert der Jahre ${since}–${year} (Daten: ${reporter})`,
    below: ({ flow, pair, value, year, reporter, topYear, topValue }) =>
      `${pair}: ${flow} ${year} bei ${value}, unter den ${topValue} von ${topYear} (Daten: ${reporter})`,
    balance: ({ pair, value, year, reporter }) =>
      `${pair}: Ausfuhr minus Einfuhr ${year} bei ${value} (Daten: ${reporter})`,
    yoy: ({ flow, pair, value, year, reporter }) =>
      `${pair}: ${flow} ${year} mit ${value} gegenüber dem Vorjahr (Daten: ${reporter})`,
    gdp: ({ flow, pair, value, year, country }) =>
      `${pair}: ${flow} ${year} bei ${value} des BIP (${country})`,
    index: ({ flow, pair, value, year, base }) => `${pair}: ${flow} ${year} bei ${value} (${base} = 100)`,
  },
};
