import type { ProjectDataset } from '../domain/projects/datasets.ts';
import type { ProjectOnDay } from '../domain/projects/project-on-day.ts';
import { precisionOf } from '../domain/dates.ts';
import type { Datasets, Localized, Row } from '../domain/schemas.ts';
import type { Cell, Table, TableRow } from '../domain/table.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/en.ts';

type Texts = Messages['pages']['project'];

interface SheetInput {
  readonly shown: ProjectOnDay;
  readonly data: Datasets<ProjectDataset>;
  /** ISO day on which the status is asked for. */
  readonly day: string;
  readonly texts: Texts;
  readonly format: Format;
}

/** All that is known of one project, as what its page draws and as one table that can be held against an earlier one. */
export interface ProjectSheet {
  readonly table: Table;
  /** Rows at a glance. */
  readonly facts: readonly TableRow[];
  readonly caveat: TableRow | null;
  readonly history: readonly { readonly row: TableRow; readonly of: Row<'project-statuses'> }[];
  readonly amounts: readonly { readonly row: TableRow; readonly of: Row<'project-amounts'> }[];
  readonly partners: readonly { readonly row: TableRow; readonly of: Row<'project-partners'> }[];
}

/** Each row has a name (`what`) and what is known (`value`), in the reader's language. */
export function projectSheet(input: SheetInput): ProjectSheet {
  const { shown, texts } = input;
  const { project } = shown;
  const facts = factsOf(input).flatMap(([id, what, value, isTraced]) =>
    value === null || value === '' ? [] : [rowOf(id, what, isTraced ? traced(project, value) : { value })],
  );
  const caveat = project.note
    ? rowOf('note', texts.caveats, { value: input.format.text(project.note) })
    : null;
  const history = shown.timeline.map(({ row }, index, all) => {
    const when = whenOf(row, texts, input.format);
    const place = all.slice(0, index).filter((other) => other.row.date === row.date).length;
    return {
      row: rowOf(`status ${row.date} ${place}`, when, { value: nameIn(input, 'statuses', row.status) }),
      of: row,
    };
  });
  const amounts = shown.amounts.map((row, index, all) => ({
    row: amountRow(input, row, all.slice(0, index)),
    of: row,
  }));
  const partners = shown.partners.map((row) => ({ row: partnerRow(input, row), of: row }));
  return {
    facts,
    caveat,
    history,
    amounts,
    partners,
    table: {
      columns: [
        { key: 'what', label: texts.facts, type: 'text', isRowHeader: true },
        // Cells say themselves that they are words: a row that is new is new whatever it says.
        { key: 'value', label: texts.facts, type: 'figure' },
      ],
      rows: [
        ...facts,
        ...(caveat ? [caveat] : []),
        ...[...history, ...amounts, ...partners].map(({ row }) => row),
      ],
    },
  };
}

/** Id, name, what is known, and whether it is read from the project's own sources word by word. */
function factsOf(input: SheetInput): readonly (readonly [string, string, string | null, boolean?])[] {
  const { shown, data, day, texts, format } = input;
  const { project, changing } = shown;
  const text = (localized: Localized | null) => (localized === null ? null : format.text(localized));
  const status = shown.status === null ? null : nameIn(input, 'statuses', shown.status);
  const during =
    changing && `${nameIn(input, 'statuses', changing.status)}, ${texts.during(format.date(changing.date))}`;
  const grade = data.grades.find(({ id }) => id === project.grade);
  return [
    [
      'sector',
      texts.sector,
      known([nameIn(input, 'sectors', project.sector), text(project.subsector)], ' · '),
    ],
    ['type', texts.type, nameIn(input, 'project-types', project.type)],
    ['status', texts.status(format.date(day)), known([status ?? format.cell('text', null), during], '; ')],
    ['region', texts.region, project.regions.map((id) => nameIn(input, 'regions', id)).join(', ')],
    [
      'place',
      texts.place,
      known([...project.places.map((id) => nameIn(input, 'places', id)), text(project.placeNote)], ', '),
    ],
    ['capacity', texts.capacity, text(project.capacity), true],
    ['named', texts.namedIn, text(project.named), true],
    ['grade', texts.grade, grade ? known([format.text(grade.name), text(grade.description)], ': ') : null],
  ];
}

function known(parts: readonly (string | null)[], by: string): string {
  return parts.filter((part) => part !== null).join(by);
}

function amountRow(
  { shown: { project }, texts, format }: SheetInput,
  row: Row<'project-amounts'>,
  before: readonly Row<'project-amounts'>[],
): TableRow {
  const { measure, currency, value, scope, source, statedOn } = row;
  const place = before.filter((other) => amountKey(other) === amountKey(row)).length;
  const what = [
    measure === 'jobs' ? texts.jobs : texts.investment,
    ...(scope ? [format.text(scope)] : []),
  ].join(', ');
  return rowOf(`amount ${amountKey(row)} ${place}`, what, {
    value: format.stated(value, currency),
    source,
    grade: project.grade,
    ...(currency !== null && { unit: currency }),
    ...(statedOn !== null && { period: statedOn }),
  });
}

/** What the same sources say in the same unit is the same amount, whatever it has become. */
function amountKey({ measure, currency, source }: Row<'project-amounts'>): string {
  return [measure, currency, ...source].join(' ');
}

function partnerRow(input: SheetInput, { company, side, role }: Row<'project-partners'>): TableRow {
  const words = [nameIn(input, 'partners', side), ...(role ? [input.format.text(role)] : [])];
  return rowOf(`partner ${company}`, company, { value: words.join('; ') });
}

/** "since 27 September 2020", "during 2022", "known to hold on 5 May 2022". */
export function whenOf(row: Row<'project-statuses'>, texts: Texts, format: Format): string {
  const written = format.date(row.date);
  if (row.kind === 'observed') return texts.observed(written);
  return precisionOf(row.date) === 'day' ? texts.since(written) : texts.during(written);
}

type Named = 'statuses' | 'sectors' | 'project-types' | 'regions' | 'places' | 'partners';

/** Name of a code in the reader's language. */
export function nameIn(
  { data, format }: Pick<SheetInput, 'data' | 'format'>,
  table: Named,
  id: string,
): string {
  const rows: readonly { readonly id: string; readonly name: Localized }[] = data[table];
  const row = rows.find((candidate) => candidate.id === id);
  return row ? format.text(row.name) : id;
}

function traced({ source, grade }: Row<'projects'>, value: string): Cell {
  return { value, source, grade };
}

function rowOf(id: string, what: string, cell: Cell): TableRow {
  return { id, cells: { what: { value: what }, value: { type: 'text', ...cell } } };
}
