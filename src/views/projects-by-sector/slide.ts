import { numberOf, type Table } from '../../domain/table.ts';
import { countedOf } from '../../domain/projects/by-sector.ts';
import { UNKNOWN } from '../../domain/projects/facets.ts';
import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { selectedProjects } from '../shared/project-filters.ts';
import { announcedWords } from './announced-words.ts';
import type { Input } from './params.ts';
import { statusesOf, statusKey } from './sector-table.ts';

/** Bars by sector, split by status; projects without a documented status only where they are asked for, as in the chart. */
export function slideOf(input: Input, { rows }: Table): SlideChart | null {
  const statuses = statusesOf(input, countedOf(selectedProjects(input))).filter((status) =>
    rows.some((row) => (numberOf(row, statusKey(status)) ?? 0) > 0),
  );
  const isAsked = input.params.status.includes(UNKNOWN);
  const drawn = statuses.filter((status) => status !== UNKNOWN || isAsked || statuses.length === 1);
  if (drawn.length === 0) return null;
  return {
    kind: 'bar',
    isStacked: true,
    categories: 'sector',
    remark: announcedWords(input),
    series: drawn.map((status) => ({
      column: statusKey(status),
      color: `var(--status-${status})`,
      ...(status === UNKNOWN && { hatched: rows.map(({ id }) => id) }),
    })),
  };
}
