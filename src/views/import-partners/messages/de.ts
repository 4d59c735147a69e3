import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Lieferanten in einem Jahr',
  year: 'Jahr',
  group: 'Partner',
  groups: { countries: 'Länder', groups: 'Gruppen als Ganzes' },
  unit: 'Einheit',
  units: { share: 'Anteil', usd: 'US-Dollar' },
  unitsLong: {
    share: 'Anteil an der Wareneinfuhr in Prozent',
    usd: 'Wareneinfuhr in laufenden US-Dollar',
  },
  rank: 'Rang',
  partner: 'Partner',
  value: 'Einfuhr',
  share: 'Anteil',
  change: (before) => `Änderung des Anteils gegenüber ${before}, Prozentpunkte`,
  others: 'Alle übrigen Partner',
  isGroup: 'Gruppe; ihre Mitglieder sind nicht einzeln aufgeführt',
  sum: 'Summe',
  subtitle: (unit, year, reporter) => `${unit}, ${year} (Daten: ${reporter})`,
  about: (value) => `rund ${value}`,
  findings: {
    only: ({ reporter, year, first }) =>
      `${reporter}, Einfuhr ${year}: ${first.partner} mit ${first.share} auf Platz ${first.rank}`,
    leads: ({ reporter, year, first, second }) =>
      `${reporter}, Einfuhr ${year}: ${first.partner} (${first.share}) vor ${second.partner} (${second.share})`,
    follows: ({ reporter, year, first, own }) =>
      `${reporter}, Einfuhr ${year}: ${first.partner} (${first.share}) auf Platz ${first.rank}, ${own.partner} (${own.share}) auf Platz ${own.rank}`,
  },
};
