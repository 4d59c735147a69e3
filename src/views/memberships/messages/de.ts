import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Mitgliedschaften in Organisationen',
  subtitle: (day) =>
    `Jahre von Unterzeichnung, Gründung oder Beitritt sowie des Austritts. Stand der Daten: ${day}; ein Balken läuft weiter, wo diese Daten kein Ende nennen`,
  columns: {
    country: 'Land',
    organisation: 'Organisation',
    event: 'Ereignis',
    date: 'Datum',
    otherDate: 'Datum in anderer Quelle',
    place: 'Ort',
    note: 'Anmerkung',
    grade: 'Beleggüte',
  },
  organisationItself: '(die Organisation)',
  organisations: { one: '{n} Organisation', other: '{n} Organisationen' },
  noMembership: 'keine belegt',
  frozen: (year) => `„einge\u00adfroren“ ${year}`,
  twoDates: 'zwei Angaben',
  footnote: (number) => `Anmerkung ${number}`,
  footnotes: 'Anmerkungen',
  key: {
    member: 'beigetreten oder unterzeichnet, ohne Ende in diesen Daten',
    frozen: 'vom Land als eingefroren bezeichnet',
    ended: 'beendet',
  },
  keyAxis: (from, to) => `Jeder Balken umfasst die Jahre ${from} bis ${to}`,
  history: 'Die Organisationen',
  finding: ({ pair, count, organisations, others }) =>
    `${pair}: gemeinsam Mitglied in ${count} (${organisations})${others === null ? '' : `, ebenso ${others}`}`,
};
