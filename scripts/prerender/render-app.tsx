import { QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { createPath, type Location } from 'react-router-dom';
import { App } from '../../src/app/app.tsx';
import { EmbedApp } from '../../src/embed/embed-app.tsx';
import { messagesQuery } from '../../src/view-kit/language-provider.tsx';
import type { PageHistory } from '../../src/app/page-router.tsx';
import type { ViewManifest } from '../../src/view-kit/view.ts';
import type { StaticPage } from '../../src/view-kit/static-page.ts';
import { dictionaryQuery, parseDictionary } from '../../src/data/dictionary.ts';
import { datasetQuery, packageQuery } from '../../src/data/queries.ts';
import { HeadContext, type PageTexts } from '../../src/pages/head-context.ts';
import type { Site } from './site.ts';

/** What the app draws at an address, and what the page says of itself. */
export interface DrawnApp {
  readonly html: string;
  readonly texts: PageTexts;
}

/** Draws the real app at the address of a page, with all data at hand. @throws whatever a component throws */
export async function renderApp(page: StaticPage, site: Site): Promise<DrawnApp> {
  let texts: PageTexts = { title: '', description: '' };
  const client = clientWith(site);
  await client.prefetchQuery(messagesQuery(page.language));
  const html = await renderStatic(
    <StrictMode>
      <HeadContext
        value={(said) => {
          texts = said;
        }}
      >
        <App client={client} history={standingHistory(page.pathname)} page={page} />
      </HeadContext>
    </StrictMode>,
  );
  return { html, texts };
}

/** Draws a view as it stands in a frame, with all data at hand. @throws whatever a component throws */
export async function renderEmbedApp(page: StaticPage, manifest: ViewManifest, site: Site): Promise<string> {
  const client = clientWith(site);
  await client.prefetchQuery(messagesQuery(page.language));
  return renderStatic(
    <StrictMode>
      <EmbedApp
        client={client}
        viewId={manifest.id}
        manifest={manifest}
        language={page.language}
        builtOn={page.today}
        onLive={ignore}
      />
    </StrictMode>,
  );
}

/** A tree as HTML, once everything in it that suspends has arrived. @throws whatever a component throws */
async function renderStatic(tree: ReactNode): Promise<string> {
  const errors: unknown[] = [];
  const { prelude } = await prerender(tree, {
    // Nothing is sent in pieces: each part stands where it belongs, also for readers without JavaScript.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void errors.push(error),
  });
  const html = await new Response(prelude).text();
  if (errors.length > 0) throw errors[0];
  return html;
}

function clientWith({ pkg, descriptor, prose, rows }: Site): QueryClient {
  const client = new QueryClient();
  client.setQueryData(packageQuery.queryKey, pkg);
  client.setQueryData(dictionaryQuery.queryKey, parseDictionary(descriptor, prose));
  for (const [name, data] of rows) client.setQueryData(datasetQuery(name).queryKey, data as never);
  return client;
}

const ignore = () => undefined;

function standingHistory(pathname: string): PageHistory {
  const location: Location = { pathname, search: '', hash: '', state: null, key: 'default' };
  return {
    location,
    action: 'POP' as PageHistory['action'],
    createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
    go: ignore,
    push: ignore,
    replace: ignore,
    listen: () => ignore,
  };
}
