import { qualifierMessages } from '../../shared/qualifier-messages/de.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  ...qualifierMessages,
  title: 'Die Zahlen des Artikels und die Daten',
  finding: (total) => ({
    one: `Von ${total} Zahlen des Artikels lässt sich {n} an Statistiken prüfen`,
    other: `Von ${total} Zahlen des Artikels lassen sich {n} an Statistiken prüfen`,
  }),
  allClose: 'jede liegt nahe an den Daten',
  close: { one: '{n} davon liegt nahe an den Daten', other: '{n} davon liegen nahe an den Daten' },
  subtitle: (day) =>
    `Was am ${day} gesagt wurde und was die Handelsstatistik beider Länder und die belegten Projekte zum selben Jahr oder Tag sagen`,
  subjects: {
    'carried-out': 'Umgesetzte gemeinsame Projekte',
    'carried-out-value': 'Wert der umgesetzten gemeinsamen Projekte',
    pending: 'Gemeinsame Projekte in Umsetzung oder Ausarbeitung',
    'pending-value': 'Wert der gemeinsamen Projekte in Umsetzung oder Ausarbeitung',
    trade: 'Warenhandel',
    'trade-growth': 'Wachstum des Warenhandels',
    'import-share': 'Anteil an der Einfuhr',
  },
  partnerShare: (partner) => `Anteil an der Einfuhr: ${partner}`,
  columns: {
    claim: 'Aussage über',
    said: 'Gesagt',
    wording: 'Wortlaut',
    unit: 'Einheit',
    speaker: 'Gesagt von',
    statedOn: 'Gesagt am',
    scope: 'Umfang',
    against: 'Verglichen mit',
    year: 'Jahr der Daten',
    data: 'Daten',
    difference: 'Unterschied',
    relative: 'Unterschied in Prozent',
    verdict: 'Befund',
    reason: 'Begründung',
    origin: 'Woher',
    note: 'Anmerkung',
  },
  units: {
    count: 'Projekte',
    usd: 'US-Dollar',
    change: 'Veränderung (100 % = 1); Unterschiede in Prozentpunkten',
    share: 'Anteil (100 % = 1); Unterschiede in Prozentpunkten',
  },
  origin: { article: 'Artikel', other: 'andere Aussage' },
  documented: 'belegte Projekte',
  countedBy: (country) => `Daten: ${country}`,
  points: (value) => `${value} Prozentpunkte`,
  verdicts: {
    close: (band) => `höchstens ${band} Unterschied`,
    near: (band) => `höchstens ${band} Unterschied`,
    apart: (band) => `mehr als ${band} Unterschied`,
    'other-count': () => 'Zählung der anderen Seite',
    'other-scope': () => 'anderer Umfang',
    'not-checkable': () => 'nicht überprüfbar',
  },
  reasons: {
    year: ({ year, counter }) => `Volles Jahr ${year}, Daten: ${counter}.`,
    'year-assumed': ({ year }) =>
      `Die Aussage nennt kein Jahr; verglichen wird mit ${year}, dem letzten vollen Jahr davor.`,
    'other-side': ({ counter }) =>
      `Derselbe Handel, Daten: ${counter}. Die Aussage gibt die Zählung der anderen Seite wieder.`,
    'no-figure': () => 'Die Daten enthalten für diesen Zeitraum keine Zahl.',
    'documented-pending': () =>
      'Belegte Projekte, die an diesem Tag angekündigt, geplant oder im Bau waren. Von keinem ist bekannt, dass es zu den genannten gehört; der Rest ist nicht öffentlich aufgeschlüsselt.',
    'no-list': () =>
      'Eine Liste dieser Projekte ist nicht veröffentlicht; belegte Projekte lassen sich ihnen daher nicht zuordnen.',
    'sums-differ': () =>
      'Belegte Beträge stammen aus verschiedenen Jahren und umfassen Verschiedenes; daher steht hier keine Summe gegenüber.',
  },
  definitionsTitle: 'Was die Befunde bedeuten',
  definitions: {
    close: ({ amount, percentage }) =>
      `Die Aussage weicht um höchstens ${amount} von den Daten ab, bei Anteilen und Wachstumsraten um höchstens ${percentage}.`,
    near: ({ amount, percentage }) =>
      `Die Aussage weicht um höchstens ${amount} von den Daten ab, bei Anteilen und Wachstumsraten um höchstens ${percentage}.`,
    apart: ({ amount, percentage }) =>
      `Die Aussage weicht um mehr als ${amount} von den Daten ab, bei Anteilen und Wachstumsraten um mehr als ${percentage}.`,
    'other-count': () =>
      'Beide Länder zählen denselben Handel und kommen auf verschiedene Zahlen; die Aussage gibt die Zählung der einen Seite wieder.',
    'other-scope': () =>
      'Die Daten umfassen etwas anderes als die Aussage: Projekte, die Quellen benennen, nicht die gezählten.',
    'not-checkable': () =>
      'Die öffentlichen Daten enthalten nichts, womit die Aussage verglichen werden könnte.',
  },
  card: {
    said: 'Gesagt',
    data: 'Daten',
    notItemised: (count) => `mindestens ${count} nicht öffentlich aufgeschlüsselt`,
    difference: (value) => `Unterschied ${value}`,
    explore: {
      projects: 'Die belegten Projekte',
      statements: 'Alle Aussagen zu Projekten',
      trade: 'Handel nach Jahren',
      imports: 'Anteile nach Jahren',
    },
    fractions: { third: 'um ein Drittel', half: 'um die Hälfte', quarter: 'um ein Viertel' },
  },
  others: {
    title: 'Weitere amtliche Aussagen',
    about: 'Thema',
    abouts: { all: 'alle', trade: 'Handel', share: 'Einfuhranteil', projects: 'Projekte' },
    by: 'Gesagt von',
    everybody: 'allen',
    media: 'Medien oder beiden Seiten',
    count: (shown, total) => `${shown} von ${total} Aussagen`,
    more: (count) => `Alle ${count} zeigen`,
    fewer: 'Weniger zeigen',
  },
  reconciliation: {
    title: (year) => `${year}: eine Aussage, zwei Zählungen`,
    stated: (date) => `Gesagt am ${date}`,
    against: (country) => `gegenüber der Zählung von ${country}`,
    between: 'zwischen den beiden Zählungen',
  },
  derivation: {
    export: 'Ausfuhr',
    import: 'Einfuhr',
    total: 'Gesamthandel',
    allImports: 'Gesamte Einfuhr',
    stated: 'Gesagt',
    data: 'Daten',
  },
};
