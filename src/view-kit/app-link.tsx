import { useNavigation, type PathLinkProps } from './navigation-context.ts';
import { searchOf } from './use-query-string.ts';

/** Keys that stay when the reader goes from page to page. */
const GLOBAL_KEYS = ['lang', 'theme', 'v'];

/** Path with the language, theme and data version of the current address, and `state` on top. */
export function useAppPath(): (path: string, state?: URLSearchParams) => string {
  const { search } = useNavigation();
  return (path, state) => {
    const current = new URLSearchParams(search);
    const [pathname = '', hash] = path.split('#');
    const query = new URLSearchParams(state);
    for (const key of GLOBAL_KEYS) {
      const value = current.get(key);
      if (value !== null) query.set(key, value);
    }
    return pathname + searchOf(query) + (hash === undefined ? '' : `#${hash}`);
  };
}

type AppLinkProps = PathLinkProps & { readonly state?: URLSearchParams };

/** A link to a page of the app that keeps language, theme and data version. */
export function AppLink({ to, state, ...rest }: AppLinkProps) {
  const { Link } = useNavigation();
  const pathTo = useAppPath();
  return <Link to={pathTo(to, state)} {...rest} />;
}
