import { QueryClientProvider, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nContext, useI18n, type I18n } from '../i18n/i18n-context.ts';
import { DashboardContext, useDashboard, type Dashboard } from './dashboard-context.ts';
import type { Navigation } from './navigation-context.ts';
import { NavigationProvider } from './navigation-provider.tsx';

/** All that a view needs around it, to be drawn in another place than the page: pictures, slides. */
export interface Surroundings {
  readonly i18n: I18n;
  readonly dashboard: Dashboard;
  readonly client: QueryClient;
}

export function useSurroundings(): Surroundings {
  return { i18n: useI18n(), dashboard: useDashboard(), client: useQueryClient() };
}

/** Links lead nowhere and nothing changes the state. */
const STANDING_STILL: Navigation = {
  search: '',
  currentSearch: () => '',
  setSearch: () => undefined,
  Link: ({ to: _to, children, ...rest }) => (
    <a {...rest} href="#0">
      {children}
    </a>
  ),
};

/** Puts a view into surroundings taken from elsewhere; nothing in it answers to a reader. */
export function Surrounded({ by, children }: { readonly by: Surroundings; readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={by.client}>
      <I18nContext value={by.i18n}>
        <DashboardContext value={by.dashboard}>
          <NavigationProvider value={STANDING_STILL}>{children}</NavigationProvider>
        </DashboardContext>
      </I18nContext>
    </QueryClientProvider>
  );
}
