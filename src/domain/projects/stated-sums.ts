import { compareDates } from '../dates.ts';
import { rememberFor } from '../remember.ts';
import type { Row } from '../schemas.ts';
import { countedOf } from './by-sector.ts';
import type { ProjectOnDay } from './project-on-day.ts';

/** What is added up, each by itself: dollars, tenge and jobs never together. */
const SUMMED = ['investment', 'tenge', 'jobs'] as const;
export type Summed = (typeof SUMMED)[number];

/** A main figure of a project. */
export interface StatedFigure {
  readonly project: ProjectOnDay;
  readonly amount: Row<'project-amounts'>;
}

/**
 * Why figures cannot be added: they cover different things (`scopes`, with the number of different scopes), or they were
 * stated in different years, whose money and plans differ (`years`, `null` for a figure without a date).
 */
export type SumObstacle =
  | { readonly kind: 'scopes'; readonly count: number }
  | { readonly kind: 'years'; readonly years: readonly (string | null)[] };

/** The figures of some projects in one unit, and their sum if they may be added. */
export interface StatedSum {
  readonly summed: Summed;
  readonly figures: readonly StatedFigure[];
  /** Counted projects, with a figure or without. */
  readonly total: number;
  readonly smallest: number;
  readonly largest: number;
  /** `null` where there is no figure, or where `obstacles` keep the figures apart. */
  readonly sum: number | null;
  readonly obstacles: readonly SumObstacle[];
}

/** What the main figures of projects come to; projects that do not count are left out. */
export const statedSums = rememberFor((projects: readonly ProjectOnDay[]): readonly StatedSum[] => {
  const counted = countedOf(projects);
  const figures: Record<Summed, StatedFigure[]> = { investment: [], tenge: [], jobs: [] };
  for (const project of counted) {
    for (const amount of project.amounts) {
      const summed = amount.isHeadline ? summedBy(amount) : null;
      if (summed) figures[summed].push({ project, amount });
    }
  }
  return SUMMED.map((summed) => sumOfStated(summed, figures[summed], counted.length));
});

function summedBy({ measure, currency }: Row<'project-amounts'>): Summed | null {
  if (measure === 'jobs') return 'jobs';
  return currency === 'USD' ? 'investment' : currency === 'KZT' ? 'tenge' : null;
}

function sumOfStated(summed: Summed, figures: readonly StatedFigure[], total: number): StatedSum {
  let [sum, smallest, largest] = [0, Infinity, 0];
  const scopes = new Set<string>();
  const years = new Set<string | null>();
  for (const { amount } of figures) {
    sum += amount.value;
    smallest = Math.min(smallest, amount.value);
    largest = Math.max(largest, amount.value);
    scopes.add(amount.scope === null ? '' : JSON.stringify(amount.scope));
    years.add(amount.statedOn?.slice(0, 4) ?? null);
  }
  const obstacles: readonly SumObstacle[] = [
    ...(scopes.size > 1 ? [{ kind: 'scopes', count: scopes.size } as const] : []),
    ...(years.size > 1
      ? [
          {
            kind: 'years',
            years: [...years].toSorted((a, b) => compareDates(a ?? '9999', b ?? '9999')),
          } as const,
        ]
      : []),
  ];
  return {
    summed,
    figures,
    total,
    smallest: figures.length === 0 ? 0 : smallest,
    largest,
    sum: figures.length === 0 || obstacles.length > 0 ? null : sum,
    obstacles,
  };
}
