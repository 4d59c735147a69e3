import type { ProjectDataset } from '../../src/domain/projects/datasets.ts';
import { differingAmounts } from '../../src/domain/projects/differing-amounts.ts';
import type { ProjectOnDay } from '../../src/domain/projects/project-on-day.ts';
import type { DataPackage, Datasets, Row } from '../../src/domain/schemas.ts';
import { cellOf, type TableRow } from '../../src/domain/table.ts';
import type { Format } from '../../src/i18n/format.ts';
import type { Messages } from '../../src/i18n/messages/en.ts';
import { projectSheet } from '../../src/pages/project-sheet.ts';
import type { Messages as PageMessages } from '../../src/pages/project/messages/en.ts';
import { sourceText } from '../../src/view-kit/source-text.ts';

/** What the picture of a project says. */
export interface ProjectCardText {
  /** Where it stands, and its sector. */
  readonly kicker: string;
  readonly name: string;
  readonly facts: readonly CardFact[];
  /** That sources differ, or that the project is not counted; what the reader of a picture must not miss. */
  readonly remarks: readonly string[];
  /** Sources, version and date of the data. */
  readonly foot: string;
  /** The picture in words. */
  readonly alt: string;
}

interface CardFact {
  readonly id: string;
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly remark: string }[];
}

interface CardInput {
  readonly shown: ProjectOnDay;
  readonly data: Datasets<ProjectDataset | 'sources'>;
  /** ISO day on which the status is asked for. */
  readonly day: string;
  readonly pkg: DataPackage;
  readonly format: Format;
  readonly t: Messages;
  readonly messages: PageMessages;
}

/** So many sums are shown: one in dollars and one in tenge. */
const MOST_SUMS = 2;

/** Name, sector, status on the day, place, and the main figures as they were stated; what is not documented says so. */
export function projectCardText(input: CardInput): ProjectCardText {
  const { shown, data, day, pkg, format, t, messages } = input;
  const texts = t.pages.project;
  const sheet = projectSheet({ shown, data, day, texts, format });
  const fact = (id: string): CardFact | null => {
    const row = sheet.facts.find((one) => one.id === id);
    return row
      ? { id, label: textAt(row, 'what'), values: [{ text: textAt(row, 'value'), remark: '' }] }
      : null;
  };
  const status = fact('status');
  const nowhere = { id: 'place', label: texts.place, values: [{ text: messages.place.none, remark: '' }] };
  const amounts = [investment(input), jobs(input)].filter((one) => one !== null);
  // Where few figures are known there is room for what kind of project it is.
  const isPlain = amounts.flatMap(({ values }) => values).length < 2;
  const facts = [
    status && shown.status === null && shown.changing === null
      ? { ...status, values: [{ text: messages.filters.unknownStatus, remark: '' }] }
      : status,
    ...(isPlain ? [fact('type')] : []),
    fact('place') ?? fact('region') ?? nowhere,
    ...(isPlain ? [fact('capacity')] : []),
    ...amounts,
  ].filter((one) => one !== null);
  const sources = new Map(data.sources.map((row) => [row.id, row]));
  const name = format.text(shown.project.name);
  const remarks = [...differing(input), ...(shown.project.isCounted ? [] : [texts.notCounted])];
  const sentences = [
    ...facts.map(({ label, values }) => `${label}: ${values.map(written).join('; ')}`),
    ...remarks,
  ];
  return {
    kicker: [t.app.shortName, ...(fact('sector')?.values ?? []).map(({ text }) => text)].join(' · '),
    name,
    facts,
    remarks,
    foot: sourceText({ ids: shown.project.source, sources }, pkg, format, t),
    alt: [name, ...sentences].map((sentence) => sentence.replace(/\.?$/, '.')).join(' '),
  };
}

function written({ text, remark }: CardFact['values'][number]): string {
  return remark === '' ? text : `${text} (${remark})`;
}

function textAt(row: TableRow, key: string): string {
  return String(cellOf(row, key).value ?? '');
}

/** Main sums, else what sums there are; that there is none is said as well. */
function investment(input: CardInput): CardFact {
  const { shown, t } = input;
  const texts = t.pages.project;
  const all = shown.amounts.filter(({ measure }) => measure === 'investment');
  const main = all.filter(({ isHeadline }) => isHeadline);
  const chosen = (main.length > 0 ? main : all).slice(0, MOST_SUMS);
  return {
    id: 'investment',
    label: texts.investment,
    values:
      chosen.length > 0 ? chosen.map((row) => amount(input, row)) : [{ text: texts.noAmount, remark: '' }],
  };
}

function jobs(input: CardInput): CardFact | null {
  const main = input.shown.amounts.find(({ measure, isHeadline }) => measure === 'jobs' && isHeadline);
  return main ? { id: 'jobs', label: input.t.pages.project.jobs, values: [amount(input, main)] } : null;
}

/** An amount with all that it was stated with: "about", "plan of 2020", its date. */
function amount({ format, t }: CardInput, row: Row<'project-amounts'>): CardFact['values'][number] {
  const remarks = [
    row.statedOn && t.pages.project.statedOn(format.date(row.statedOn)),
    row.scope && format.text(row.scope),
  ].filter((part) => part !== null && part !== '');
  return { text: format.stated(row.value, row.currency), remark: remarks.join(' · ') };
}

/** "The sources give different figures: Investment: $163.7 m to $200 m". */
function differing({ shown, format, t, messages }: CardInput): readonly string[] {
  const texts = messages.differing;
  const ranges = differingAmounts(shown.amounts)
    .filter(({ measure }) => measure === 'investment')
    .map(({ smallest, largest }) => {
      const [from, to] = [smallest, largest].map((row) => format.stated(row.value, row.currency));
      return texts.range(t.pages.project.investment, from ?? '', to ?? '');
    });
  return ranges.length === 0 ? [] : [`${texts.intro} ${ranges.join('; ')}`];
}
