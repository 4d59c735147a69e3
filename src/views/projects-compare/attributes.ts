import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { Localized, Row } from '../../domain/schemas.ts';
import type { Cell } from '../../domain/table.ts';
import { facetLabel } from '../shared/project-filters.ts';
import { comparedIn, type Input } from './params.ts';

/** One line of the comparison: what is asked of each project. */
export interface Attribute {
  readonly key: string;
  readonly label: string;
  readonly cell: (shown: ProjectOnDay) => Cell;
}

/** Everything that projects are compared by, in the order of the lines. */
export function attributesOf(input: Input): readonly Attribute[] {
  const { data, format, messages } = input;
  const { attributes, filters } = messages;
  const named = (rows: readonly Code[], codes: readonly string[]) =>
    rows.filter(({ id }) => codes.includes(id)).map(({ name }) => format.text(name));
  const compared = comparedIn(input);
  const sides = data.partners.filter(({ id }) =>
    compared.some(({ partners }) => partners.some(({ side }) => side === id)),
  );
  return [
    line('status', filters.status, ({ status, evidence }) => ({
      type: 'text',
      value: status === null ? null : facetLabel(input, 'status', status),
      source: evidence?.source ?? [],
      ...(evidence?.basis === 'derived' && { mark: 'inferred' as const }),
    })),
    line('change', attributes.change, ({ changing }) =>
      changing
        ? {
            type: 'text',
            value: messages.during(facetLabel(input, 'status', changing.status), format.date(changing.date)),
            source: changing.source,
          }
        : { value: null },
    ),
    line('evidence', attributes.evidence, ({ evidence }) =>
      evidence ? { type: 'date', value: evidence.date, source: evidence.source } : { value: null },
    ),
    line('announced', filters.announced, ({ announcedIn, project: { source } }) => ({
      type: 'year',
      value: announcedIn === null ? null : Number(announcedIn),
      source,
    })),
    words('sector', filters.sector, ({ project }) => facetLabel(input, 'sector', project.sector)),
    words('subsector', attributes.subsector, ({ project }) => text(project.subsector)),
    words('type', filters.type, ({ project }) => facetLabel(input, 'type', project.type)),
    words('region', filters.region, ({ project }) => named(data.regions, project.regions).join(', ')),
    words('place', attributes.place, ({ project }) =>
      [...named(data.places, project.places), text(project.placeNote)]
        .filter((part) => part !== '')
        .join(', '),
    ),
    ...sides.map((side) =>
      words(`partners-${side.id}`, attributes.partners(format.text(side.name)), ({ partners }) =>
        partners
          .filter((partner) => partner.side === side.id)
          .map(({ company }) => company)
          .join(', '),
      ),
    ),
    line('investment', attributes.investment, ({ headlines, project }) =>
      amount(headlines.usd, 'usd', project),
    ),
    line('tenge', attributes.tenge, ({ headlines, project }) => amount(headlines.kzt, 'kzt', project)),
    line('jobs', attributes.jobs, ({ headlines, project }) => amount(headlines.jobs, 'count', project)),
    line('amounts', attributes.amounts, ({ amounts, project }) => ({
      type: 'text',
      value: amounts.map((row) => written(row)).join('; ') || null,
      source: [...new Set(amounts.flatMap(({ source }) => source))],
      grade: project.grade,
    })),
    words('capacity', attributes.capacity, ({ project }) => text(project.capacity)),
    words('named', attributes.named, ({ project }) => text(project.named)),
    words(
      'grade',
      filters.confidence,
      ({ project }) => `${project.grade}, ${facetLabel(input, 'confidence', project.grade)}`,
    ),
    line('sources', attributes.sources, ({ project: { source } }) => ({
      type: 'count',
      value: source.length,
      source,
    })),
    line('counted', attributes.counted, ({ project }) => ({
      type: 'text',
      value: project.isCounted ? messages.yes : messages.no,
    })),
  ];

  function text(localized: Localized | null): string {
    return localized === null ? '' : format.text(localized);
  }

  /** "$163.7 m (September 2024; foundry)" */
  function written({ measure, currency, value, statedOn, scope }: Row<'project-amounts'>): string {
    const stated = format.stated(value, currency);
    const figure = measure === 'jobs' ? `${stated} ${messages.jobs}` : stated;
    const remarks = [statedOn === null ? '' : format.date(statedOn), text(scope)].filter(
      (part) => part !== '',
    );
    return remarks.length === 0 ? figure : `${figure} (${remarks.join('; ')})`;
  }
}

interface Code {
  readonly id: string;
  readonly name: Localized;
}

function line(key: string, label: string, cell: Attribute['cell']): Attribute {
  return { key, label, cell };
}

/** Words that rest on the sources of the project. */
function words(key: string, label: string, write: (shown: ProjectOnDay) => string): Attribute {
  return line(key, label, (shown) => {
    const { source, grade } = shown.project;
    return { type: 'text', value: write(shown) || null, source, grade };
  });
}

/** The main figure as stated, or that there is none. */
function amount(
  row: Row<'project-amounts'> | null,
  type: 'usd' | 'kzt' | 'count',
  { grade }: Row<'projects'>,
): Cell {
  if (!row) return { value: null };
  const { value, source, statedOn } = row;
  return { type, value, source, grade, ...(statedOn !== null && { period: statedOn }) };
}
