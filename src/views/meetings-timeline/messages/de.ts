import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Treffen, Verträge, Wegmarken',
  subtitle: (period) =>
    `Treffen, Verträge, Foren und andere Ereignisse, ${period}. Ein Datum ist so genau, wie die Quellen es angeben`,
  columns: {
    date: 'Datum',
    until: 'Bis',
    title: 'Ereignis',
    category: 'Kategorie',
    place: 'Ort',
    description: 'Beschreibung',
    basis: 'Grundlage des Datums',
    grade: 'Beleggüte',
  },
  basis: { stated: 'wie angegeben', inferred: 'erschlossen', report: 'Datum des Berichts' },
  category: 'Kategorie',
  period: 'Zeitraum',
  search: 'Suche',
  searchPlaceholder: 'Name, Ort, Thema',
  order: 'Reihenfolge',
  newestFirst: 'Neueste zuerst',
  oldestFirst: 'Älteste zuerst',
  strip: 'Ereignisse pro Jahr',
  stripHint: 'Ein Kästchen ist ein Ereignis. Ein Klick auf einen Balken zeigt nur seine Jahre.',
  stripButton: (years, count) => `${years}: ${count}`,
  legend: 'Kategorien',
  sources: { one: 'Quelle', other: 'Quellen' },
  grade: (grade, name) => `Beleggüte ${grade}: ${name}`,
  events: { one: '{n} Ereignis', other: '{n} Ereignisse' },
  ofEvents: { one: '{n} Ereignis', other: '{n} Ereignissen' },
  quoted: (text) => `„${text}“`,
  finding: ({ scope, count, number, total, from, to, busiest }) => {
    const what = total === null ? count : `${number} von ${total}`;
    const when = from === to ? `im Jahr ${from}` : `von ${from} bis ${to}`;
    const most = busiest ? `, die meisten ${busiest.year} (${busiest.count})` : '';
    return `${scope === '' ? '' : `${scope}: `}${what} ${when}${most}`;
  },
};
