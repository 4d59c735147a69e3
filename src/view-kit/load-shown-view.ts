import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { datasetQuery, wayBackQuery } from '../data/queries.ts';
import type { DatasetName, Datasets } from '../domain/schemas.ts';
import { cardParams } from './card-params.ts';
import type { Dashboard } from './dashboard-context.ts';
import { describeView } from './describe-view.ts';
import { readParams, type ParamSpecs } from './params.ts';
import { prefetchView } from './prefetch-view.ts';
import type { ShownView } from './shown-view.ts';
import type { Surroundings } from './surroundings.tsx';
import { datasetsOf, viewQuery } from './use-view.ts';
import { isoToday } from './use-today.ts';
import { earlierData, viewGround, type EarlierData } from './view-ground.ts';
import { viewInState } from './view-in-state.ts';
import type { ViewManifest } from './view.ts';

/**
 * A view in a state, outside of any page: for slides, pictures and checks of several views. `state` is a query string as
 * `shownState` writes it. What was revised since the version that the page is asked for is marked, as on the page.
 * @throws DataError where a file that the view needs cannot be had
 */
export async function loadShownView(
  manifest: ViewManifest,
  state: string,
  { i18n: { format }, dashboard, client }: Surroundings,
): Promise<ShownView> {
  const { pkg, figures } = dashboard;
  const [{ view, messages }, rows] = await Promise.all([
    client.fetchQuery(viewQuery(manifest, format.language)),
    loadRows(manifest, pkg, client),
  ]);
  const earlier = await loadEarlier(rows, dashboard, client);
  const ground = viewGround({ rows, messages, pkg, figures, earlier, format, today: isoToday() });
  const specs: ParamSpecs = { ...view.params, ...cardParams };
  const { values } = readParams(specs, new URLSearchParams(state), pkg, null);
  const shown = viewInState(view, ground, specs, values, pkg, describeView);
  const { sources, notes } = ground;
  return { manifest, view, specs, values: shown.values, content: shown.content, sources, notes };
}

/** `loadShownView`, once for each state in each language and version, with the code that draws it. */
export function shownViewQuery(manifest: ViewManifest, state: string, by: Surroundings) {
  const { asked, figures, pkg } = by.dashboard;
  const { language } = by.i18n.format;
  return queryOptions({
    queryKey: [...SHOWN_VIEWS, manifest.id, state, language, asked, figures, isoToday()],
    queryFn: async () => {
      // A failure of the drawing is told when it is asked for.
      const [shown] = await Promise.all([
        loadShownView(manifest, state, by),
        prefetchView(by.client, manifest, pkg, language),
      ]);
      return shown;
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  });
}

/** Start of the keys of all that `shownViewQuery` keeps. */
export const SHOWN_VIEWS = ['shown'] as const;

async function loadRows(
  manifest: ViewManifest,
  pkg: Dashboard['pkg'],
  client: QueryClient,
): Promise<Datasets<DatasetName>> {
  const required = new Set<DatasetName>(manifest.datasets);
  const files = datasetsOf(manifest, pkg).map(async (name) => {
    const rows: Promise<readonly unknown[]> = client.fetchQuery(datasetQuery(name));
    return [name, await (required.has(name) ? rows : rows.catch(() => []))] as const;
  });
  return Object.fromEntries(await Promise.all(files)) as unknown as Datasets<DatasetName>;
}

/** Present figures can be shown without a comparison, frozen ones are the comparison. */
async function loadEarlier(
  rows: Datasets<DatasetName>,
  { asked, pkg, figures }: Dashboard,
  client: QueryClient,
): Promise<EarlierData | null> {
  if (asked.kind !== 'earlier') return null;
  try {
    return earlierData(rows, pkg, asked, await client.fetchQuery(wayBackQuery(asked.steps)));
  } catch (error) {
    if (figures === 'frozen') throw error;
    return null;
  }
}
