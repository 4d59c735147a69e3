import { useMemo, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { NavigationContext, type Navigation } from '../view-kit/navigation-context.ts';

/** Keeps the state of views in the address bar and follows links inside the app without loading it anew. */
export function RouterNavigation({ children }: { readonly children: ReactNode }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const navigation = useMemo<Navigation>(
    () => ({
      search,
      currentSearch: () => window.location.search,
      setSearch: (next, how) =>
        void navigate(
          { search: next, hash: window.location.hash },
          { replace: how === 'replace', preventScrollReset: true },
        ),
      Link,
    }),
    [search, navigate],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
