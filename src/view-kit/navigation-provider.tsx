import { useMemo, type ReactNode } from 'react';
import { LinksContext, NavigationContext, type Navigation } from './navigation-context.ts';

/** Keys that stay when the reader goes from page to page; `compare` only among the pages of projects (`useAppPath`). */
const CARRIED_KEYS = ['lang', 'theme', 'v', 'compare'];

interface NavigationProviderProps {
  readonly value: Navigation;
  readonly children: ReactNode;
}

/** Hands the way to keep a state and to go elsewhere down to the views and links below. */
export function NavigationProvider({ value, children }: NavigationProviderProps) {
  const { Link, search } = value;
  const carried = carriedOf(search);
  const links = useMemo(() => ({ Link, carried }), [Link, carried]);
  return (
    <NavigationContext value={value}>
      <LinksContext value={links}>{children}</LinksContext>
    </NavigationContext>
  );
}

/** What of a query stays when the reader goes to another page, as a query string. */
export function carriedOf(search: string): string {
  const query = new URLSearchParams(search);
  for (const key of new Set(query.keys())) if (!CARRIED_KEYS.includes(key)) query.delete(key);
  return query.toString();
}
