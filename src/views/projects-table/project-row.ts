import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { rememberLast } from '../../domain/remember.ts';
import type { Cell, Column, TableRow } from '../../domain/table.ts';
import { allProjects, facetLabel } from '../shared/project-filters.ts';
import { projectRows, said, type DescribeCell } from '../shared/project-rows.ts';
import type { Input } from './params.ts';

/** One row per project; the plain table behind the rich one, and what files are made of. */
export function columnsOf({ messages }: Input): readonly Column[] {
  const { filters, columns } = messages;
  return [
    { key: 'name', label: columns.name, type: 'text', isRowHeader: true },
    { key: 'companies', label: columns.companies, type: 'text' },
    { key: 'sector', label: filters.sector, type: 'text' },
    { key: 'type', label: filters.type, type: 'text' },
    { key: 'region', label: filters.region, type: 'text' },
    { key: 'place', label: columns.place, type: 'text' },
    { key: 'status', label: filters.status, type: 'text' },
    { key: 'change', label: columns.change, type: 'text' },
    { key: 'evidence', label: columns.evidence, type: 'date' },
    { key: 'announced', label: filters.announced, type: 'year' },
    { key: 'investment', label: columns.investment, type: 'usd' },
    { key: 'tenge', label: columns.tenge, type: 'kzt' },
    { key: 'jobs', label: columns.jobs, type: 'count' },
    { key: 'scope', label: columns.scope, type: 'text' },
    { key: 'grade', label: filters.confidence, type: 'grade' },
    { key: 'sources', label: columns.sources, type: 'count' },
    { key: 'remark', label: columns.remark, type: 'text' },
  ];
}

/** Every project as it stood on the day, in the reader's language, whatever the filters say. */
export const rowsOn = rememberLast(
  4,
  (input: Input) => [allProjects(input), input.format, input.messages, input.data.places],
  (input): readonly TableRow[] => projectRows(allProjects(input), cellsOf(input)),
);

function cellsOf(input: Input): Readonly<Record<string, DescribeCell>> {
  const { format, messages } = input;
  return {
    name: said(({ project }) => format.text(project.name)),
    companies: said(({ companies }) => companies.map(({ name }) => name).join(', ')),
    sector: said(({ project }) => facetLabel(input, 'sector', project.sector)),
    type: said(({ project }) => facetLabel(input, 'type', project.type)),
    region: said(({ project }) => project.regions.map((id) => facetLabel(input, 'region', id)).join(', ')),
    place: said((shown) => placeOf(input, shown)),
    status: ({ status, evidence }) => ({
      value: evidence ? facetLabel(input, 'status', status ?? '') : null,
      source: evidence?.source ?? [],
      ...(evidence?.basis === 'derived' && { mark: 'inferred' }),
    }),
    change: ({ changing }) =>
      changing
        ? {
            value: messages.during(facetLabel(input, 'status', changing.status), format.date(changing.date)),
            source: changing.source,
          }
        : { value: null },
    evidence: ({ evidence }) =>
      evidence ? { value: evidence.date, source: evidence.source } : { value: null },
    announced: ({ announcedIn, project }) => ({
      value: announcedIn === null ? null : Number(announcedIn),
      source: project.source,
    }),
    investment: (shown) => amountCell(shown, 'investment'),
    tenge: (shown) => amountCell(shown, 'tenge'),
    jobs: (shown) => amountCell(shown, 'jobs'),
    scope: (shown) => ({
      value:
        AMOUNTS.flatMap((key) => {
          const scope = scopeOf(input, shown, key);
          return scope === null ? [] : [`${messages.columns[key]}: ${scope}`];
        }).join('; ') || null,
    }),
    grade: said(({ project }) => project.grade),
    sources: ({ project: { source } }) => ({ value: source.length, source }),
    remark: ({ project }) => ({ value: project.isCounted ? null : messages.notCounted }),
  };
}

/** The towns, and what the sources say of the place beyond them; a town that stands in that text is not written twice. */
function placeOf({ data, format }: Input, { project }: ProjectOnDay): string {
  const note = project.placeNote ? format.text(project.placeNote) : '';
  const towns = data.places
    .filter(({ id }) => project.places.includes(id))
    .map(({ name }) => format.text(name))
    .filter((town) => !note.includes(town));
  return [...towns, note].filter((part) => part !== '').join(', ');
}

const AMOUNTS = ['investment', 'tenge', 'jobs'] as const;
type AmountKey = (typeof AMOUNTS)[number];

/** The main figure behind a column, if one is documented; never converted. */
function amountOf(shown: ProjectOnDay, key: AmountKey) {
  const { usd, kzt, jobs } = shown.headlines;
  return { investment: usd, tenge: kzt, jobs }[key];
}

function amountCell(shown: ProjectOnDay, key: AmountKey): Cell {
  const amount = amountOf(shown, key);
  return amount ? { value: amount.value, source: amount.source } : { value: null };
}

/** What the figure of a column covers ("more than", "plan of 2020"), where a source says so. */
export function scopeOf({ format }: Input, shown: ProjectOnDay, key: string): string | null {
  const amount = AMOUNTS.find((of) => of === key);
  const scope = amount && amountOf(shown, amount)?.scope;
  return scope ? format.text(scope) : null;
}
