import { projectMessages } from '../../shared/project-messages/de.ts';
import type { Messages } from './en.ts';

const tail = (range: string) => (range === '' ? '' : ` ${range}`);

export const messages: Messages = {
  title: 'Statuswechsel',
  filters: projectMessages,
  unit: 'Wechsel',
  columns: {
    name: 'Projekt',
    from: 'Status vorher',
    to: 'Status nachher',
    date: 'Datum des Belegs',
    when: 'Wann',
    within: 'Zwischen den beiden Tagen',
    basis: 'Grundlage',
    sources: 'Quellen',
    remark: 'Anmerkung',
  },
  nothingBefore: 'nichts belegt',
  when: {
    began: {
      day: (date) => date,
      month: (date) => `im Lauf des Monats ${date}`,
      year: (date) => `im Lauf des Jahres ${date}`,
    },
    by: {
      day: (date) => `bis ${date}`,
      month: (date) => `spätestens im ${date}`,
      year: (date) => `spätestens im Lauf des Jahres ${date}`,
    },
    'first-seen': {
      day: (date) => `belegt für ${date}`,
      month: (date) => `belegt für ${date}`,
      year: (date) => `belegt für ${date}`,
    },
  },
  how: {
    began: 'begann damals',
    by: 'bis dahin gewechselt',
    'first-seen': 'erstmals belegt, Beginn unbekannt',
  },
  basis: { stated: 'angegeben', derived: 'erschlossen' },
  within: { surely: 'sicher', perhaps: 'vielleicht: das Datum reicht darüber hinaus' },
  notCounted: 'nicht gezählt',
  between: 'Zwischen zwei Tagen',
  borders: { from: 'Wechsel nach dem', to: 'bis zum' },
  sincePageDay: (day) => `Seit ${day}`,
  lanes: 'Zeilen',
  laneNames: { sector: 'Branchen', project: 'Projekte' },
  projectsConcerned: 'Projekte, deren Status gewechselt hat',
  range: {
    after: (from) => `nach dem ${from}`,
    since: (from) => `seit ${from}`,
    until: (to) => `bis zum ${to}`,
    both: (from, to) => `zwischen ${from} und ${to}`,
  },
  findings: {
    none: (range) => `Kein Statuswechsel belegt${tail(range)}`,
    changes: ({ changes, projects, range, most }) =>
      `${changes.text} ${changes.n === 1 ? 'belegter' : 'belegte'} Statuswechsel bei ${projects.text} ${projects.n === 1 ? 'Projekt' : 'Projekten'}${tail(range)}${most ? `, am häufigsten zu „${most.status}“ (${most.count.text})` : ''}`,
  },
  subtitle:
    'Jede Marke ist ein Wechsel an seinem Tag; was nur nach Monat oder Jahr bekannt ist, ist ein Balken von dieser Länge.',
  firstSeen: {
    one: '{n} Eintrag sagt nur, dass ein Status damals galt: Seit wann, ist nicht belegt; er zählt nicht als Wechsel.',
    other:
      '{n} Einträge sagen nur, dass ein Status damals galt: Seit wann, ist nicht belegt; sie zählen nicht als Wechsel.',
  },
  unsure: {
    one: '{n} Wechsel kann außerhalb der beiden Tage liegen, weil sein Datum ungenauer ist.',
    other: '{n} Wechsel können außerhalb der beiden Tage liegen, weil ihr Datum ungenauer ist.',
  },
  uncounted: {
    one: '{n} Wechsel eines nicht gezählten Projekts ist aufgeführt, zählt aber nicht mit.',
    other: '{n} Wechsel nicht gezählter Projekte sind aufgeführt, zählen aber nicht mit.',
  },
  mark: (when, status, names) => `${when}: ${status} – ${names}`,
  moreProjects: { one: '{n} weiteres', other: '{n} weitere' },
  hint: {
    page: 'Ein Druck auf eine Marke zeigt auf der ganzen Seite nur ihre Projekte.',
    alone: 'Ein Druck auf eine Marke zeigt nur ihre Projekte.',
  },
  drawing: {
    mouse:
      'Oder ziehen Sie ein Rechteck um mehrere; ein Zeitraum, oder was an der Achse beginnt, umfasst alle Zeilen.',
    finger:
      'Um mehrere auf einmal zu nehmen, wählen Sie „Zeitraum“ oder „Rechteck“ und ziehen Sie seitwärts; auf und ab scrollt weiterhin die Seite.',
  },
  tool: 'Was der Zeiger auf der Zeitachse tut',
  tools: { rectangle: 'Rechteck', span: 'Zeitraum', scroll: 'Scrollen' },
  onlyThese: 'Auf der ganzen Seite nur diese Projekte',
  pageDay: (day) => `Stichtag der Seite: ${day}`,
  legend: 'Was die Marken bedeuten',
  narrower: 'Zu viele für einzelne Marken: Wechsel eines Jahres sind zusammengefasst.',
  moreLanes: {
    one: '{n} weiteres Projekt hat hier keine Zeile; die Tabelle enthält alle.',
    other: '{n} weitere Projekte haben hier keine Zeile; die Tabelle enthält alle.',
  },
  noChange: 'Für diese Zeit ist kein Statuswechsel belegt.',
  list: 'Die Wechsel in Worten, die jüngsten zuerst',
  all: { one: '{n} Wechsel zeigen', other: 'Alle {n} zeigen' },
  fewer: 'Nur die jüngsten zeigen',
  moreInTable: { one: '{n} weiterer in der Tabelle', other: '{n} weitere in der Tabelle' },
  sourcesOf: { one: 'Quelle', other: 'Quellen' },
};
