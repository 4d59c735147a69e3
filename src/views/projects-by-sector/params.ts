import { MEASURES } from '../../domain/projects/by-sector.ts';
import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { oneOf } from '../../view-kit/params.ts';
import type { ViewInput } from '../../view-kit/view.ts';
import { projectParams } from '../shared/project-filters.ts';
import type { Messages } from './messages/en.ts';

export const params = {
  ...projectParams,
  measure: oneOf(MEASURES, 'count'),
};

export type Input = ViewInput<ProjectDataset, typeof params, Messages>;
