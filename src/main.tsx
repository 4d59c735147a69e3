import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router-dom';
import { App } from './app/app.tsx';
import { formatOf } from './i18n/format.ts';
import { messagesQuery } from './view-kit/language-provider.tsx';
import { readStaticPage } from './view-kit/static-page.ts';
import { packageQuery } from './data/queries.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './pages/pages.css';
import './styles/print.css';

const root = document.getElementById('root');
// Not awaited here: chunks that need the entry would wait for it, and it for them.
if (root) void start(root);

/**
 * Takes over the page written at build, or draws one where there is none (development, unknown addresses). In several tasks,
 * so that the browser answers to the reader in between.
 */
async function start(container: HTMLElement): Promise<void> {
  await nextTask();
  const page = readStaticPage();
  const client = new QueryClient();
  const history = createBrowserHistory({ v5Compat: true });
  const app = (
    <StrictMode>
      <App client={client} history={history} page={page} />
    </StrictMode>
  );
  const drawing = import('./app/draw.ts');
  if (!page) {
    (await drawing).draw(container, app);
    return;
  }
  client.setQueryData(packageQuery.queryKey, page.pkg);
  const texts = client.prefetchQuery(messagesQuery(page.language));
  const { takeOver } = await drawing;
  await nextTask();
  // The first number that a browser writes takes it longest; later it would be in the middle of something.
  formatOf(page.language).number(0);
  await texts;
  takeOver(container, app);
}

/** What follows is another task. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
