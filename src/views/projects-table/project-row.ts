import { headlineAmount, type ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import type { Localized } from '../../domain/schemas.ts';
import type { Cell, Column, TableRow } from '../../domain/table.ts';
import { facetLabel } from '../shared/project-filters.ts';
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
    { key: 'usd', label: columns.usd, type: 'usd' },
    { key: 'kzt', label: columns.kzt, type: 'kzt' },
    { key: 'jobs', label: columns.jobs, type: 'count' },
    { key: 'grade', label: filters.confidence, type: 'grade' },
    { key: 'sources', label: columns.sources, type: 'count' },
    { key: 'remark', label: columns.remark, type: 'text' },
  ];
}

/** A project as it stood on the day, in the reader's language. */
export function rowOf(input: Input, shown: ProjectOnDay): TableRow {
  const { format, messages } = input;
  const { project, evidence, changing } = shown;
  const { source } = project;
  const text = (localized: Localized | null) => (localized === null ? null : format.text(localized));
  const said = (value: string | null): Cell => ({ value: value === '' ? null : value, source });
  const status = facetLabel(input, 'status', shown.status ?? '');
  return {
    id: project.id,
    href: `/projects/${project.id}`,
    cells: {
      name: said(format.text(project.name)),
      companies: said(shown.partners.map(({ company }) => company).join(', ')),
      sector: said(facetLabel(input, 'sector', project.sector)),
      type: said(facetLabel(input, 'type', project.type)),
      region: said(project.regions.map((id) => facetLabel(input, 'region', id)).join(', ')),
      place: said([...placesOf(input, shown), text(project.placeNote) ?? ''].filter(Boolean).join(', ')),
      status: {
        value: evidence ? status : null,
        source: evidence?.source ?? [],
        ...(evidence?.basis === 'derived' && { mark: 'inferred' }),
      },
      change: changing
        ? {
            value: messages.during(facetLabel(input, 'status', changing.status), format.date(changing.date)),
            source: changing.source,
          }
        : { value: null },
      evidence: evidence ? { value: evidence.date, source: evidence.source } : { value: null },
      usd: amountCell(shown, 'investment', 'USD'),
      kzt: amountCell(shown, 'investment', 'KZT'),
      jobs: amountCell(shown, 'jobs', null),
      grade: said(project.grade),
      sources: { value: source.length, source },
      remark: { value: project.isCounted ? null : messages.notCounted },
    },
  };
}

function placesOf({ data, format }: Input, { project }: ProjectOnDay): readonly string[] {
  return data.places.filter(({ id }) => project.places.includes(id)).map(({ name }) => format.text(name));
}

/** The main figure as stated, with the source that states it; never converted. */
function amountCell(shown: ProjectOnDay, measure: 'investment' | 'jobs', currency: string | null): Cell {
  const amount = headlineAmount(shown, measure, currency);
  return amount ? { value: amount.value, source: amount.source } : { value: null };
}
