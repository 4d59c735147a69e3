import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { date, oneOf } from '../../view-kit/params.ts';
import type { ViewInput } from '../../view-kit/view.ts';
import { choiceParams } from '../shared/choose-projects.ts';
import { projectParams } from '../shared/project-filters.ts';
import type { Messages } from './messages/en.ts';

/** What has a line of its own in the drawing. */
export const LANES = ['sector', 'project'] as const;

/** `from` and `to` are the two days between which changes are shown; `list` says whether all of them are written out. */
export const params = {
  ...projectParams,
  ...choiceParams,
  from: date('card'),
  to: date('card'),
  lanes: oneOf(LANES, 'sector'),
  list: oneOf(['short', 'all'], 'short'),
};

export type Input = ViewInput<ProjectDataset | 'sources', typeof params, Messages>;
