import type { CitationTerms } from '../../../export/citation/work.ts';
import type { PluralForms } from '../../../i18n/format.ts';

/** Parts of a citation that a language has its own way with; dates are written by the formats. */
export type Terms = Omit<CitationTerms, 'date' | 'yearFirst'>;

export const messages = {
  intro:
    'In the state shown here, with the version of the data. Whoever needs the original figure cites its source.',
  introPackage: 'For the whole collection. Whoever needs an original figure cites its source.',
  introSource:
    'The source itself, as it was read for these data. A date in square brackets is inferred, not printed by the publisher.',
  withSources: {
    one: 'with the source of the figures',
    other: 'with the {n} sources of the figures',
  } as PluralForms,
  copy: (style: string) => `Copy ${style}`,
  copied: 'Copied',
  byHand: 'The browser did not allow copying. Please select the text.',
  terms: {
    noDate: 'n.d.',
    noTitle: 'untitled',
    dataset: 'Data set',
    visualization: 'Data visualization',
    version: (version) => `Version ${version}`,
    inContainer: (container) => `In ${container}`,
    retrieved: (day) => `Retrieved ${day}, from`,
    accessed: (day) => `Accessed ${day}`,
    quote: (text) => `“${text}”`,
    isStopInside: true,
  } as Terms,
};

export type Messages = typeof messages;
