import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../data/queries.ts';
import type { DataPackage } from '../domain/schemas.ts';
import type { Language } from '../i18n/language.ts';
import { datasetsOf, viewQuery } from './use-view.ts';
import { chartQuery } from './view-chart.tsx';
import type { ViewManifest } from './view.ts';

/** Asks for all that a view needs, ahead of the reader who is about to come to it; what is there already is left alone. */
export async function prefetchView(
  client: QueryClient,
  manifest: ViewManifest,
  pkg: DataPackage,
  language: Language,
): Promise<void> {
  for (const name of datasetsOf(manifest, pkg)) void client.prefetchQuery(datasetQuery(name));
  await client.prefetchQuery(viewQuery(manifest, language));
  const loaded = client.getQueryData(viewQuery(manifest, language).queryKey);
  if (loaded?.view.chart) await client.prefetchQuery(chartQuery(loaded.view));
}
