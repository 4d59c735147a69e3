import { projectMessages } from '../../shared/project-messages/de.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Projekte nach Orten',
  filters: projectMessages,
  subtitle: (day) =>
    `Städte, die in Quellen genannt sind, mit dem Status ihrer Projekte am ${day}. Projekte ohne genannte Stadt stehen in der Liste, nicht auf der Karte.`,
  uncounted: {
    one: '{n} Projekt steht in der Liste, zählt aber nicht mit.',
    other: '{n} Projekte stehen in der Liste, zählen aber nicht mit.',
  },
  columns: {
    name: 'Projekt',
    town: 'Stadt',
    placeNote: 'Ort in Worten',
    investment: 'Investition in US-Dollar',
    map: 'Karte',
    remark: 'Bemerkung',
  },
  marksKey:
    'Jeder Kreis ist ein Projekt: Die Zeichnung nennt die Branche, der Ring den Status. Je voller der Ring, desto weiter ist das Projekt; ein Strich darüber heißt, dass es nicht weitergeht. Eine Zahl steht für mehrere Projekte.',
  size: 'Größe der Symbole',
  sizes: { count: 'Zahl der Projekte', investment: 'Investition' },
  sizeKey: (largest) =>
    `Fläche: die größte Investition eines einzelnen Projekts im Ort, in Dollar wie genannt (größter Kreis: ${largest}). Nichts wird zusammengezählt, Tenge werden nicht umgerechnet; kleine Kreise haben die Größe, die sich noch drücken lässt.`,
  largest: (amount) => `größte einzelne Investition ${amount}`,
  noDollars: 'keine Angabe in Dollar belegt',
  drawn: 'eingezeichnet',
  notDrawn: 'ohne genauen Ort',
  notCounted: 'zählt nicht mit',
  findings: {
    placed: ({ placed, total, town, inTown }) =>
      `Bei ${placed} von ${total} Projekten ist die Stadt belegt${town === null ? '' : `; die meisten liegen in ${town} (${inTown})`}`,
    none: {
      one: 'Die Stadt dieses Projekts ist nicht belegt',
      other: 'Bei keinem dieser {n} Projekte ist die Stadt belegt',
    },
  },
  towns: 'Städte und ihre Projekte',
  withoutPlace: 'Ohne genauen Ort',
  projects: { one: '{n} Projekt', other: '{n} Projekte' },
  symbol: (town, projects, statuses) => `${town}: ${projects}${statuses === '' ? '' : ` (${statuses})`}`,
  ofStatus: (status, count) => `${status}: ${count}`,
  hint: {
    page: 'Ein Druck auf eine Stadt zeigt auf der ganzen Seite nur ihre Projekte.',
    alone: 'Ein Druck auf eine Stadt zeigt nur ihre Projekte.',
  },
  drawing: {
    mouse: 'Oder ziehen Sie ein Rechteck oder ein Lasso um mehrere.',
    finger: 'Oder wählen Sie „Rechteck“ oder „Lasso“ und ziehen Sie es um mehrere.',
  },
  tool: 'Was der Zeiger auf der Karte tut',
  tools: { rectangle: 'Rechteck', lasso: 'Lasso', move: 'Verschieben' },
  andMore: (town) => `${town} u. a.`,
  zoom: {
    in: 'Vergrößern',
    out: 'Verkleinern',
    whole: 'Ganze Karte',
    keys: 'Karte: + und − vergrößern und verkleinern, 0 zeigt sie ganz, Pfeiltasten verschieben sie',
    hint: 'Vergrößern: mit den Knöpfen, mit zwei Fingern oder mit Strg und dem Mausrad; ein doppelter Kreis öffnet sich zu seinen Städten.',
    apart: 'zeigt sie einzeln',
    outside: {
      one: '{n} Stadt außerhalb dieses Ausschnitts',
      other: '{n} Städte außerhalb dieses Ausschnitts',
    },
  },
  outlines: 'Umrisse: Natural Earth',
  loading: 'Karte wird geladen',
  failed: 'Die Umrisse konnten nicht geladen werden; die Liste enthält alle Projekte.',
};
