import type { PluralForms } from '../../../i18n/format.ts';

const forms = (value: PluralForms): PluralForms => value;

/** Texts of the check of old slides; the shape of all languages. */
export const messages = {
  title: 'Check an old slide',
  intro:
    'A PowerPoint file that was made here knows which figures it shows. Choose it, or drop it here, to see what has been revised since. The file stays on your device.',
  choose: 'PowerPoint file (.pptx)',
  drop: 'Drop the file to check it',
  reading: 'The file is being checked …',
  problems: {
    'too-large': (name: string) => `${name} is too large to be checked here.`,
    'not-a-presentation': (name: string) =>
      `${name} cannot be read as a PowerPoint file. Perhaps it is another kind of file, or damaged.`,
    'not-from-here': (name: string) =>
      `${name} holds no slide that was made here, or a program has removed what identifies it.`,
    data: 'The present figures could not be loaded, so nothing could be compared. Please try again.',
  },
  madeFrom: (version: string, date: string) => `made from data version ${version}, ${date}`,
  unchanged: 'Every figure on it still stands.',
  gone: (view: string) => `The view “${view}” no longer exists here.`,
  revised: forms({ one: '{n} value has been revised', other: '{n} values have been revised' }),
  before: 'on the slide',
  now: 'now',
  value: 'Value',
  added: (rows: string) => `New since then: ${rows}`,
  removed: (rows: string) => `No longer in the data: ${rows}`,
  more: forms({ one: 'and {n} more', other: 'and {n} more' }),
  summary: forms({ one: '{n} slide checked', other: '{n} slides checked' }),
  update: 'Download the updated file',
  updating: 'The updated file is being made …',
  updated: 'The updated file is ready.',
  updateFailed: 'The updated file could not be made. Please try again.',
};

export type CheckMessages = typeof messages;
