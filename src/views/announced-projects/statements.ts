import { compareDates, spanOf } from '../../domain/dates.ts';
import { countedProject, documentedOn, type DocumentedProject } from '../../domain/projects/documented.ts';
import type { Row } from '../../domain/schemas.ts';
import { countCell } from '../../domain/count.ts';
import type { Cell, TableRow } from '../../domain/table.ts';
import { ALL_STAGES, type Input } from './params.ts';

type Statement = Row<'statements'>;

/** What official statements count, in `metric`. */
const METRIC = 'projects';

/** Status of projects that officials would call carried out. */
const OPERATING = 'operating';

/** True where the package says which projects are documented; the statements stand without them too. */
export function hasProjects({ data }: Input): boolean {
  return data.projects.length > 0 && data['project-statuses'].length > 0 && data.statuses.length > 0;
}

/** What makes up the pending projects, in the order of their life. */
export function pendingStatuses({ data }: Input): readonly Row<'statuses'>[] {
  return data.statuses.filter(({ isPending }) => isPending);
}

/** Key of the column with the documented projects of one status. */
export function statusKey(status: string): string {
  return `status-${status}`;
}

/** Statements on joint projects of the stage asked for, by date. */
export function statementsOf({ data, params: { stage } }: Input): readonly Statement[] {
  return data.statements
    .filter((row) => row.metric === METRIC && (stage === ALL_STAGES || row.stage === stage))
    .toSorted((a, b) => compareDates(sortKey(a), sortKey(b)));
}

/** A statement as a row of the table, with the projects documented on its day. */
export function statementRow(input: Input, statement: Statement): TableRow {
  const { format, messages, data } = input;
  const { source, statedOn } = statement;
  const said = {
    source,
    reporter: format.text(statement.speaker),
    ...(statedOn !== null && { period: statedOn }),
  };
  const cell = (value: Cell['value'], notes: readonly string[] = []): Cell => ({ value, ...said, notes });
  const stage = data['statement-stages'].find(({ id }) => id === statement.stage);
  const notes = ['scopes-differ'];
  const documented =
    statedOn !== null && hasProjects(input) ? documentedOn(data, spanOf(statedOn).last) : null;
  return {
    id: statement.id,
    cells: {
      scope: cell(format.text(statement.scope)),
      statedOn: {
        ...cell(statedOn),
        ...(statement.statedOnBasis === 'inferred' && { mark: 'inferred' as const }),
      },
      speaker: cell(format.text(statement.speaker)),
      stage: cell(stage ? format.text(stage.name) : statement.stage),
      count: cell(statement.count, notes),
      countWording: cell(statement.countQualifier && messages.wording[statement.countQualifier]),
      valueUsd: cell(statement.valueUsd, notes),
      valueWording: cell(statement.valueUsd === null ? null : messages.wording[statement.qualifier]),
      jobs: cell(statement.jobs, notes),
      note: cell(statement.note && format.text(statement.note)),
      ...(documented && {
        pending: documentedCell(
          input,
          documented.filter(({ isPending }) => isPending),
        ),
        ...Object.fromEntries(
          pendingStatuses(input).map(({ id }) => [
            statusKey(id),
            documentedCell(
              input,
              documented.filter(({ evidence }) => evidence.status === id),
            ),
          ]),
        ),
        operating: documentedCell(
          input,
          documented.filter(({ evidence }) => evidence.status === OPERATING),
        ),
      }),
    },
  };
}

/** Text of a statement's number or value, as it was worded; `null` where it gives none. */
export function statedText(
  { format, messages }: Input,
  statement: Statement,
  key: 'count' | 'valueUsd',
): string | null {
  if (key === 'count') {
    if (statement.count === null) return null;
    return messages.qualified[statement.countQualifier ?? 'exact'](format.number(statement.count));
  }
  return statement.valueUsd === null
    ? null
    : messages.qualified[statement.qualifier](format.stated(statement.valueUsd, 'USD'));
}

/** What one speaker said on one date. */
export interface Occasion {
  readonly id: string;
  readonly year: string;
  readonly statements: readonly Statement[];
}

/** Statements of the same speaker and date together, in the order given. */
export function occasionsOf(statements: readonly Statement[]): readonly Occasion[] {
  const occasions = new Map<string, Statement[]>();
  for (const statement of statements) {
    const id = [statement.statedOn, statement.statedOnBasis, statement.speaker.en].join(' ');
    const occasion = occasions.get(id);
    if (occasion) occasion.push(statement);
    else occasions.set(id, [statement]);
  }
  return [...occasions].map(([id, own]) => ({
    id,
    year: own[0]?.statedOn?.slice(0, 4) ?? '',
    statements: own,
  }));
}

/** Everything that was said with one date, whoever said it. */
export interface Day {
  /** The date with its precision; empty where none is documented. */
  readonly date: string;
  readonly year: string;
  /** True where no statement of the day has a date that its source gives. */
  readonly isInferred: boolean;
  readonly statements: readonly Statement[];
}

/** Statements by date, in the order given. */
export function daysOf(statements: readonly Statement[]): readonly Day[] {
  const days = new Map<string, Statement[]>();
  for (const statement of statements) {
    const date = statement.statedOn ?? '';
    days.set(date, [...(days.get(date) ?? []), statement]);
  }
  return [...days].map(([date, own]) => ({
    date,
    year: date.slice(0, 4),
    isInferred: own.every(({ statedOnBasis }) => statedOnBasis !== 'stated'),
    statements: own,
  }));
}

function documentedCell({ format }: Input, projects: readonly DocumentedProject[]): Cell {
  const rows = projects.map((one) => countedProject(one, format.text(one.project.name)));
  return projects.length === 0 ? { value: null } : countCell(rows, ['not-itemised', 'first-part-read']);
}

/** A date known by its month stands before the days of the month, one known by its year after all of that year. */
function sortKey({ statedOn }: Statement): string {
  if (statedOn === null) return '9999';
  return statedOn.length === 4 ? `${statedOn}-99` : statedOn;
}
