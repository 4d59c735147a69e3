import type { PluralForms } from '../../../i18n/format.ts';

interface Finding {
  /** Names of the two countries, joined. */
  readonly pair: string;
  /** "4 organisations" */
  readonly count: string;
  readonly organisations: string;
  /** Other countries that belong to all of them, joined; `null`: none. */
  readonly others: string | null;
}

/** A plural with the forms that each language needs. */
const forms = (plural: PluralForms): PluralForms => plural;

export const messages = {
  title: 'Memberships in organisations',
  subtitle: (day: string) =>
    `Years of signing, founding or joining, and of leaving. Data of ${day}; a bar runs on where these data name no end`,
  columns: {
    country: 'Country',
    organisation: 'Organisation',
    event: 'Event',
    date: 'Date',
    otherDate: 'Date in another source',
    place: 'Place',
    note: 'Note',
    grade: 'Grade',
  },
  organisationItself: '(the organisation)',
  organisations: forms({ one: '{n} organisation', other: '{n} organisations' }),
  noMembership: 'none documented',
  frozen: (year: string) => `called frozen ${year}`,
  twoDates: 'two dates',
  footnote: (number: string) => `Note ${number}`,
  footnotes: 'Notes',
  key: {
    member: 'joined or signed, no end in these data',
    frozen: 'called frozen by the country',
    ended: 'ended',
  },
  keyAxis: (from: string, to: string) => `Each bar covers the years ${from} to ${to}`,
  history: 'The organisations',
  finding: ({ pair, count, organisations, others }: Finding) =>
    `${pair} are both members of ${count} (${organisations})${others === null ? '' : `; so are ${others}`}`,
};

export type Messages = typeof messages;
