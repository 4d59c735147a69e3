import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import type { DataPackage, Datasets } from '../../domain/schemas.ts';
import type { Format } from '../../i18n/format.ts';
import { readParams, type ParamNotice, type ParamValues } from '../../view-kit/params.ts';
import { sanitize } from '../../view-kit/sanitize.ts';
import { projectControls, projectParams, type ProjectInput } from '../../views/shared/project-filters.ts';
import type { Messages } from './messages/en.ts';

/** A project page's input: that of every project view, with the page's own texts. */
export interface PageInput extends ProjectInput {
  readonly messages: Messages;
}

interface Surroundings {
  readonly data: Datasets<ProjectDataset>;
  readonly messages: Messages;
  readonly format: Format;
  readonly pkg: DataPackage;
  readonly today: string;
}

/** Reads the filters of the list from the address of a project; what means nothing is told. */
export function pageInput(
  query: URLSearchParams,
  around: Surroundings,
): { readonly input: PageInput; readonly notices: readonly ParamNotice[] } {
  const { values: params, notices } = readParams(projectParams, query, around.pkg, null);
  const input = { ...around, params };
  const fallbacks = readParams(projectParams, new URLSearchParams(), around.pkg, null).values;
  const known = sanitize(params, projectControls(input), fallbacks);
  return {
    input: { ...input, params: known.values as ParamValues<typeof projectParams> },
    notices: [...notices, ...known.notices],
  };
}
