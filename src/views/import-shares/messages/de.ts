import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Anteile an der Einfuhr nach Jahren',
  year: 'Jahr',
  partner: 'Partner',
  remainder: 'Alle übrigen Partner',
  total: 'Gesamte Einfuhr',
  within: (partner, group) => `${partner} (enthalten in: ${group})`,
  unit: 'Einheit',
  units: { share: 'Anteil', usd: 'US-Dollar' },
  unitsLong: {
    share: 'Anteil an der Wareneinfuhr in Prozent',
    usd: 'Wareneinfuhr in laufenden US-Dollar pro Jahr',
  },
  years: 'Jahre',
  drawing: 'Darstellung',
  drawings: { line: 'Linien', stack: 'Gestapelte Balken' },
  marks: 'Ereignisse',
  subtitle: (unit, period, reporter) => `${unit}, ${period} (Daten: ${reporter})`,
  notStacked: (names, group) => `${names}: in ${group} enthalten, nicht noch einmal gestapelt`,
  about: (value) => `rund ${value}`,
  approximate: 'Näherungswert',
  incomplete: 'unvollständig',
  remarks: {
    open: 'Nicht alle Teile dieses Jahres sind bekannt: kein Balken',
    inferred: 'Zwei Quellen: Der Anteil ist nur ein Näherungswert',
    conflict: 'Die Quellen nennen verschiedene Gesamtwerte; die Anteile sind unsicher',
    incomplete: 'Die Zahlen decken nicht das ganze Jahr ab: kein Anteil berechnet',
  },
  points: (change) => `${change} PP`,
  before: 'gegenüber Vorjahr',
  noValue: 'keine Zahl',
  notWhole: 'nicht vollständig aufgeteilt',
  findings: {
    single: ({ partner, reporter, year, value }) =>
      `${reporter}, Einfuhr ${year}: ${partner} mit einem Anteil von ${value}`,
    after: ({ partner, reporter, year, value, peak, peakYear }) =>
      `${reporter}, Einfuhr ${year}: ${partner} mit einem Anteil von ${value}, nach ${peak} im Jahr ${peakYear}`,
    highest: ({ partner, reporter, year, value, since }) =>
      `${reporter}, Einfuhr ${year}: ${partner} mit ${value}, dem höchsten bekannten Anteil der Jahre ${since}–${year}`,
    worth: ({ partner, reporter, year, value, share }) =>
      `${reporter}, Einfuhr ${year}: ${partner} mit Waren für ${value}${share === null ? '' : `, ${share} der gesamten Einfuhr`}`,
  },
};
