import type { Messages } from './en.ts';

export const messages: Messages = {
  intro:
    'Im hier gezeigten Zustand, mit der Datenversion. Wer die ursprüngliche Zahl braucht, zitiert deren Quelle.',
  introPackage: 'Für die ganze Sammlung. Wer eine ursprüngliche Zahl braucht, zitiert deren Quelle.',
  introSource:
    'Die Quelle selbst, so wie sie für diese Daten gelesen wurde. Ein Datum in eckigen Klammern ist erschlossen, nicht vom Herausgeber gedruckt.',
  withSources: { one: 'mit der Quelle der Zahlen', other: 'mit den {n} Quellen der Zahlen' },
  copy: (style) => `${style} kopieren`,
  copied: 'Kopiert',
  byHand: 'Der Browser hat das Kopieren nicht zugelassen. Bitte den Text markieren.',
  terms: {
    noDate: 'o. D.',
    noTitle: 'ohne Titel',
    dataset: 'Datensatz',
    visualization: 'Datenvisualisierung',
    version: (version) => `Version ${version}`,
    inContainer: (container) => `In ${container}`,
    retrieved: (day) => `Abgerufen am ${day} von`,
    accessed: (day) => `Zugriff am ${day}`,
    quote: (text) => `„${text}“`,
    isStopInside: false,
  },
};
