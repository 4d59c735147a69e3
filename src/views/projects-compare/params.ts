import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { projectsOn, type ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { oneOf } from '../../view-kit/params.ts';
import type { ViewInput } from '../../view-kit/view.ts';
import { compareParams, MOST_COMPARED } from '../shared/comparison-context.ts';
import { projectParams } from '../shared/project-filters.ts';
import type { Messages } from './messages/en.ts';

/** Which attributes are shown. */
export const ROWS = ['all', 'differences'] as const;

/** `compare`: ids of projects in the order of choice; it belongs to the page, like the day. */
export const params = { asof: projectParams.asof, ...compareParams, rows: oneOf(ROWS, 'all') };

export type Input = ViewInput<ProjectDataset, typeof params, Messages>;

/** The day that `asof` means. */
export function dayOf({ params: { asof }, today }: Input): string {
  return asof === 'today' ? today : asof;
}

/** The projects to compare as they stood on the day, in the order of choice; at most four. */
export function comparedIn(input: Input): readonly ProjectOnDay[] {
  const all = projectsOn(input.data, dayOf(input));
  return [...new Set(input.params.compare)]
    .flatMap((id) => all.find(({ project }) => project.id === id) ?? [])
    .slice(0, MOST_COMPARED);
}
