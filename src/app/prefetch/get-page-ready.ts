import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../../data/queries.ts';
import type { DataPackage } from '../../domain/schemas.ts';
import type { Language } from '../../i18n/language.ts';
import { PAGES } from '../../pages/page-list.ts';
import { isAvailable } from '../../view-kit/is-available.ts';
import { prefetchView } from '../../view-kit/prefetch-view.ts';
import { VIEWS } from '../../views/registry.ts';
import { PAGE_CODE } from '../page-code.ts';
import type { PageName } from './page-of-path.ts';

/** What pages are made from. */
export interface PageNeeds {
  readonly client: QueryClient;
  readonly pkg: DataPackage;
  readonly language: Language;
}

/** Asks for the code of a page, for the data that it needs first, and for its views; what is there already is left alone. */
export async function getPageReady(name: PageName, { client, pkg, language }: PageNeeds): Promise<void> {
  const path = PAGES.find(([, known]) => known === name)?.[0];
  const views = VIEWS.filter((manifest) => manifest.page === path && isAvailable(manifest, pkg));
  await Promise.allSettled([
    loadPage(name, client),
    ...views.map((manifest) => prefetchView(client, manifest, pkg, language)),
  ]);
  // Fetched in vain, it is asked for again when the page is opened: nobody has been told that it failed.
  client.removeQueries({
    predicate: (query) => query.state.status === 'error' && query.getObserversCount() === 0,
  });
}

async function loadPage(name: PageName, client: QueryClient): Promise<void> {
  if (name === 'overview') return;
  const code = await PAGE_CODE[name]();
  const names = 'DATASETS' in code ? code.DATASETS : [];
  await Promise.all(names.map((dataset) => client.prefetchQuery(datasetQuery(dataset))));
}
