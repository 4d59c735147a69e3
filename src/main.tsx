import { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router-dom';
import { App } from './app/app.tsx';
import { messagesQuery } from './view-kit/language-provider.tsx';
import { readStaticPage } from './view-kit/static-page.ts';
import { packageQuery } from './data/queries.ts';
import { TakeOverError } from './data/drawn-anew.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './pages/pages.css';
import './styles/print.css';

const root = document.getElementById('root');
// Not awaited here: chunks that need the entry would wait for it, and it for them.
if (root) void start(root);

/** Takes over the page written at build, or draws one where there is none (development, unknown addresses). */
async function start(container: HTMLElement): Promise<void> {
  // Reading the scripts has taken long enough: what comes is a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  const page = readStaticPage();
  const client = new QueryClient();
  const history = createBrowserHistory({ v5Compat: true });
  const app = (
    <StrictMode>
      <App client={client} history={history} page={page} />
    </StrictMode>
  );
  if (!page) {
    createRoot(container).render(app);
    return;
  }
  client.setQueryData(packageQuery.queryKey, page.pkg);
  await client.prefetchQuery(messagesQuery(page.language));
  // In a transition, so that taking over goes in slices and gives way to input.
  startTransition(() => {
    hydrateRoot(container, app, {
      onRecoverableError: (error) => {
        const cause = error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof TakeOverError))
          console.error('A part of the page was drawn anew:', error, cause);
      },
    });
  });
}
