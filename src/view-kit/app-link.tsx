import { forwardRef } from 'react';
import { Link, useLocation, type LinkProps } from 'react-router-dom';

/** Keys that stay when the reader goes from page to page. */
const GLOBAL_KEYS = ['lang', 'theme', 'v'];

/** Path with the language, theme and data version of the current address, and `state` on top. */
export function useAppPath(): (path: string, state?: URLSearchParams) => string {
  const { search } = useLocation();
  return (path, state) => {
    const current = new URLSearchParams(search);
    const [pathname = '', hash] = path.split('#');
    const query = new URLSearchParams(state);
    for (const key of GLOBAL_KEYS) {
      const value = current.get(key);
      if (value !== null) query.set(key, value);
    }
    const text = query.toString().replaceAll('%2C', ',');
    return pathname + (text === '' ? '' : `?${text}`) + (hash === undefined ? '' : `#${hash}`);
  };
}

type AppLinkProps = Omit<LinkProps, 'to'> & { readonly to: string; readonly state?: URLSearchParams };

/** A link inside the app that keeps language, theme and data version. */
export const AppLink = forwardRef<HTMLAnchorElement, AppLinkProps>(function AppLink(
  { to, state, ...rest },
  ref,
) {
  const pathTo = useAppPath();
  return <Link ref={ref} to={pathTo(to, state)} {...rest} />;
});
