import { projectMessages } from '../../shared/project-messages/en.ts';

export const messages = {
  title: 'Projects side by side',
  filters: projectMessages,
  choose: 'Projects to compare',
  attribute: 'Attribute',
  relation: 'Comparison',
  rows: { all: 'All', differences: 'Differences only' },
  relations: {
    same: 'the same',
    different: 'different',
    partly: 'documented for some only',
    none: 'documented for none',
  },
  subtitle: (day: string) =>
    `What is documented of each, statuses on ${day}. Amounts as stated, never converted; whether two of them mean the same, their scopes and dates tell.`,
  tooMany: 'More than four were chosen: the first four are shown.',
  empty:
    'No project is chosen yet. Press + beside two to four projects in the table, on the map or on their pages, or choose them above.',
  oneMore: 'Choose at least one more project to compare it with.',
  noDifference: 'Nothing documented differs between these projects.',
  during: (status: string, date: string) => `${status} during ${date}`,
  yes: 'yes',
  no: 'no',
  jobs: 'jobs',
  attributes: {
    change: 'Open change',
    evidence: 'Date of the evidence',
    subsector: 'Industry in detail',
    place: 'Place',
    partners: (side: string) => `Partners: ${side}`,
    investment: 'Investment in US dollars, main figure',
    tenge: 'Investment in tenge, main figure',
    jobs: 'Jobs, main figure',
    amounts: 'All amounts as stated',
    capacity: 'Capacity',
    named: 'Named by officials',
    sources: 'Sources',
    counted: 'Counted among the joint projects',
  },
};

export type Messages = typeof messages;
