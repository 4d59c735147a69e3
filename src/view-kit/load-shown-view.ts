import { datasetQuery } from '../data/queries.ts';
import type { DatasetName, Datasets } from '../domain/schemas.ts';
import { cardParams } from './card-params.ts';
import { describeView } from './describe-view.ts';
import { readParams, type ParamSpecs, type ParamValues } from './params.ts';
import { sanitize, sanitizeSort } from './sanitize.ts';
import type { ShownView } from './shown-view.ts';
import type { Surroundings } from './surroundings.tsx';
import { byId, datasetsOf, viewQuery, type AnyInput } from './use-view.ts';
import { isoToday } from './use-today.ts';
import type { ViewManifest } from './view.ts';

/**
 * A view in a state, outside of any page: for slides, pictures and checks of several views. `state` is a query string as
 * `shownState` writes it. @throws DataError where a file that the view needs cannot be had
 */
export async function loadShownView(
  manifest: ViewManifest,
  state: string,
  { i18n: { format }, dashboard: { pkg }, client }: Surroundings,
): Promise<ShownView> {
  const required = new Set<DatasetName>(manifest.datasets);
  const names = datasetsOf(manifest, pkg);
  const [{ view, messages }, ...files] = await Promise.all([
    client.fetchQuery(viewQuery(manifest, format.language)),
    ...names.map(async (name): Promise<readonly unknown[]> => {
      const rows = client.fetchQuery(datasetQuery(name));
      return required.has(name) ? rows : rows.catch(() => []);
    }),
  ]);
  const data = Object.fromEntries(
    names.map((name, index) => [name, files[index] ?? []]),
  ) as unknown as Datasets<DatasetName>;
  const inputFor = (params: ParamValues<ParamSpecs>): AnyInput => ({
    data,
    params,
    messages,
    format,
    pkg,
    today: isoToday(),
  });
  const specs: ParamSpecs = { ...view.params, ...cardParams };
  const { values } = readParams(specs, new URLSearchParams(state), pkg, null);
  const fallbacks = readParams(specs, new URLSearchParams(), pkg, null).values;
  const clean = sanitize(values, view.controls(inputFor(values)), fallbacks);
  const content = describeView(view, inputFor(clean.values));
  return {
    manifest,
    view,
    specs,
    values: sanitizeSort(clean.values, content.table).values,
    content,
    sources: byId(data.sources),
    notes: byId(data.notes),
  };
}
