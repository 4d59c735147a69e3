import { oneId, oneOf } from '../../view-kit/params.ts';
import type { ViewInput } from '../../view-kit/view.ts';
import type { announcedProjects } from './manifest.ts';
import type { Messages } from './messages/en.ts';

/** What is drawn: how many projects were named, or what they are worth. */
export const UNITS = ['count', 'value'] as const;

/** Stands for no choice of a stage. */
export const ALL_STAGES = 'all';

export const params = {
  unit: oneOf(UNITS, 'count'),
  stage: oneId(ALL_STAGES, 'card'),
};

export type Dataset =
  | (typeof announcedProjects.datasets)[number]
  | (typeof announcedProjects.optional)[number];
export type Input = ViewInput<Dataset, typeof params, Messages>;
