import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { sortParam } from '../../view-kit/params.ts';
import type { ViewInput } from '../../view-kit/view.ts';
import { projectParams } from '../shared/project-filters.ts';
import type { Messages } from './messages/en.ts';

/** `sort` is a key of every card; named here because the rich table sorts its rows itself. */
export const params = { ...projectParams, sort: sortParam };

export type Input = ViewInput<ProjectDataset, typeof params, Messages>;
