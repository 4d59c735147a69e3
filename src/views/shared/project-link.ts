import { rememberLast } from '../../domain/remember.ts';
import type { DataPackage } from '../../domain/schemas.ts';
import { stateQuery, type ParamValues } from '../../view-kit/params.ts';
import { projectParams } from './project-filters.ts';

/** The filters and the day as keys of an address: a project's page leads on, and back, within the same selection. */
export const projectState = rememberLast(
  4,
  (params: ParamValues<typeof projectParams>, pkg: DataPackage) => [params, pkg],
  (params, pkg): URLSearchParams => stateQuery(projectParams, params, pkg),
);
