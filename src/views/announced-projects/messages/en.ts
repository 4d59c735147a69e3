import type { PluralForms } from '../../../i18n/format.ts';
import { qualifierMessages } from '../../shared/qualifier-messages/en.ts';

/** Smallest and largest figure, and the dates between which they were stated. */
interface Range {
  readonly min: string;
  readonly max: string;
  readonly period: string;
}

export const messages = {
  ...qualifierMessages,
  title: 'What officials said on joint projects',
  subtitle: {
    count:
      'Number of joint projects as stated, by date and by the stage that was meant. The scopes differ, so the figures form no series',
    value:
      'Value of joint projects in US dollars as stated, by date and by the stage that was meant. The scopes differ, so the figures form no series',
  },
  unit: 'Figure',
  units: { count: 'Number', value: 'Value' },
  stage: 'Stage',
  allStages: 'all stages',
  columns: {
    scope: 'What was counted',
    statedOn: 'Stated on',
    speaker: 'Stated by',
    stage: 'Stage',
    count: 'Projects',
    countWording: 'Wording of the number',
    valueUsd: 'Value',
    valueWording: 'Wording of the value',
    jobs: 'Jobs',
    note: 'Note',
    pending: 'Documented as pending that day',
    operating: 'Documented as operating that day',
  },
  findings: {
    count: ({ min, max, period }: Range) =>
      `Officials stated from ${min} to ${max} joint projects (${period}), counting different things`,
    value: ({ min, max, period }: Range) =>
      `Officials stated values from ${min} to ${max} (${period}), counting different things`,
    stageCount: (stage: string, { min, max, period }: Range) =>
      `“${stage}”: officials stated from ${min} to ${max} projects (${period}), not always of the same scope`,
    stageValue: (stage: string, { min, max, period }: Range) =>
      `“${stage}”: officials stated values from ${min} to ${max} (${period}), not always of the same scope`,
    singleCount: (stage: string, projects: string, date: string) => `“${stage}”: ${projects}, stated ${date}`,
    singleValue: (stage: string, value: string, date: string) => `“${stage}”: ${value}, stated ${date}`,
  },
  projects: { one: '{n} project', other: '{n} projects' } as PluralForms,
  when: 'When and who',
  documented: 'Documented in these data that day',
  documentedNote: 'not the same projects',
  pending: { other: '{n} pending' } as PluralForms,
  operating: { other: '{n} operating' } as PluralForms,
  noCount: 'no number',
  noValue: 'no value',
  source: 'Source',
  undated: 'undated',
  inferred: 'Dates in italics are inferred.',
  documentedAs: (status: string) => `Documented as ${status} that day`,
  pendingRow: 'pending',
  operatingRow: 'operating',
  earlier: { one: '{n} earlier statement', other: '{n} earlier statements' } as PluralForms,
  inWords: 'in words',
  article: 'the article',
};

export type Messages = typeof messages;
