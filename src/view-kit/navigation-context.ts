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

/** What a link needs to know of all this; it stays the same while filters change, and so do the many links of a page. */
export interface Links {
  readonly Link: Navigation['Link'];
  /** The keys of the present query that stay when the reader goes from page to page, as a query string. */
  readonly carried: string;
}

export const LinksContext = createContext<Links | null>(null);

/** @throws outside of a `NavigationProvider` */
export function useLinks(): Links {
  const links = use(LinksContext);
  if (!links) throw new Error('useLinks needs a NavigationProvider above it');
  return links;
}

/** @throws outside of a `NavigationProvider` */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('useNavigation needs a NavigationProvider above it');
  return navigation;
}
