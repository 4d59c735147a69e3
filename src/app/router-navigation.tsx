import { useMemo, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Navigation } from '../view-kit/navigation-context.ts';
import { NavigationProvider } from '../view-kit/navigation-provider.tsx';
import { PageLink } from './page-link.tsx';

/** Keeps the state of views in the address bar and follows links inside the app without loading it anew. */
export function RouterNavigation({ children }: { readonly children: ReactNode }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  // They stay the same from one state of a page to the next, and so does what rests on them.
  const steps = useMemo<Omit<Navigation, 'search'>>(
    () => ({
      currentSearch: () => window.location.search,
      setSearch: (next, how) =>
        void navigate(
          { search: next, hash: window.location.hash },
          { replace: how === 'replace', preventScrollReset: true },
        ),
      Link: PageLink,
    }),
    [navigate],
  );
  const navigation = useMemo<Navigation>(() => ({ search, ...steps }), [search, steps]);
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}
