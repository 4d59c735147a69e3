import { createContext, use, type AnchorHTMLAttributes, type ComponentType, type Ref } from 'react';

export type HistoryStep = 'push' | 'replace';

/** A link to a path of the app (below its base path), with query and hash. */
export type PathLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: string;
  readonly ref?: Ref<HTMLAnchorElement>;
};

/**
 * Where the state of views is kept and how one goes elsewhere: on a page the router and the address bar, in an embed the
 * frame's own address and new windows.
 */
export interface Navigation {
  /** Query string that is shown, with `?` unless it is empty. */
  readonly search: string;
  /** The same at this very moment: changes made since the last render are in it. */
  readonly currentSearch: () => string;
  /** Puts another query string in its place; path and hash stay. */
  readonly setSearch: (search: string, how: HistoryStep) => void;
  readonly Link: ComponentType<PathLinkProps>;
}

export const NavigationContext = createContext<Navigation | null>(null);

/** @throws outside of a `NavigationContext` */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('useNavigation needs a NavigationContext above it');
  return navigation;
}
