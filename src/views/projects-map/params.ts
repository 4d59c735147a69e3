import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { oneId, oneOf } from '../../view-kit/params.ts';
import type { ViewInput } from '../../view-kit/view.ts';
import { choiceParams } from '../shared/choose-projects.ts';
import { projectParams } from '../shared/project-filters.ts';
import { windowParam } from './map-window.ts';
import type { Messages } from './messages/en.ts';

/** Value of `place` that opens the list of projects without a town. */
export const NO_PLACE = 'none';

/** What the size of a symbol means: how many projects, or the largest dollar figure of one of them. */
export const SIZES = ['count', 'investment'] as const;

/** `place` is the town whose projects are open in the list; empty: none. `at` is the piece of the map that is shown. */
export const params = {
  ...projectParams,
  ...choiceParams,
  at: windowParam,
  place: oneId('', 'card'),
  size: oneOf(SIZES, 'count'),
};

export type Input = ViewInput<ProjectDataset, typeof params, Messages>;
