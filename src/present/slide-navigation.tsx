import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useLinks, type Navigation } from '../view-kit/navigation-context.ts';
import { NavigationProvider } from '../view-kit/navigation-provider.tsx';

interface SlideNavigationProps {
  /** The view's state as a query string, without `?`. */
  readonly state: string;
  /** What the reader changes on the slide; absent where nothing can be changed. */
  readonly onState?: (state: string) => void;
  readonly children: ReactNode;
}

/** Keeps the state of the view on a slide apart from the address; links lead where they lead from the page. */
export function SlideNavigation({ state, onState, children }: SlideNavigationProps) {
  const { Link } = useLinks();
  const search = state === '' ? '' : `?${state}`;
  const current = useRef(search);
  useLayoutEffect(() => {
    current.current = search;
  }, [search]);
  const navigation = useMemo<Navigation>(
    () => ({
      search,
      currentSearch: () => current.current,
      setSearch: (next) => {
        current.current = next;
        onState?.(next.replace(/^\?/, ''));
      },
      Link,
    }),
    [search, onState, Link],
  );
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}
