import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import type { Navigation } from '../view-kit/navigation-context.ts';
import { NavigationProvider } from '../view-kit/navigation-provider.tsx';
import { PageLink } from './page-link.tsx';
import { usePageMoves } from './page-router.tsx';

/** Keeps the state of views in the address bar and follows links inside the app without loading it anew. */
export function RouterNavigation({ children }: { readonly children: ReactNode }) {
  const { search } = useLocation();
  const { setSearch } = usePageMoves();
  // They stay the same from one state of a page to the next, from page to page and in every language, and so does what rests on them.
  const steps = useMemo<Omit<Navigation, 'search'>>(
    () => ({
      currentSearch: () => window.location.search,
      setSearch,
      Link: PageLink,
    }),
    [setSearch],
  );
  const navigation = useMemo<Navigation>(() => ({ search, ...steps }), [search, steps]);
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}
