import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { AppRoutes } from './routes.tsx';
import { PackageGate } from '../view-kit/package-gate.tsx';
import { PageLanguage, PageRouter, type PageHistory } from './page-router.tsx';
import { RouterNavigation } from './router-navigation.tsx';
import type { StaticPage } from '../view-kit/static-page.ts';
import { ThemeSwitcher } from './use-theme.ts';

interface AppProps {
  readonly client: QueryClient;
  readonly history: PageHistory;
  /** The page written at build that is being taken over, or written; `null` where there is none. */
  readonly page: StaticPage | null;
}

/** The whole app: router, data cache, language, theme, data package, routes. */
export function App({ client, history, page }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <PageRouter history={history} page={page}>
        <RouterNavigation>
          <ThemeSwitcher />
          <PageLanguage>
            <PackageGate builtOn={page?.today ?? null}>
              <AppRoutes />
            </PackageGate>
          </PageLanguage>
        </RouterNavigation>
      </PageRouter>
    </QueryClientProvider>
  );
}
