import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { columnsParam } from '../../view-kit/columns-param.ts';
import { ids, oneOf, sortParam } from '../../view-kit/params.ts';
import type { ChartProps, ViewInput } from '../../view-kit/view.ts';
import { choiceParams } from '../shared/choose-projects.ts';
import { projectParams } from '../shared/project-filters.ts';
import type { Messages } from './messages/en.ts';

/** How much room a row has: `compact` puts each project on one line. */
export const DENSITIES = ['normal', 'compact'] as const;

/**
 * `sort` is a key of every card; named here because the rich table sorts its rows itself. `cols` are columns with their
 * widths, `open` the projects whose details are open in the table.
 */
export const params = {
  ...projectParams,
  ...choiceParams,
  sort: sortParam,
  cols: columnsParam,
  density: oneOf(DENSITIES, 'normal'),
  open: ids([], 'card'),
};

export type Input = ViewInput<ProjectDataset, typeof params, Messages>;

export type SetParams = ChartProps<ProjectDataset, typeof params, Messages>['setParams'];
