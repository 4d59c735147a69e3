import { rememberLast } from '../domain/remember.ts';
import { useLinks, type PathLinkProps } from './navigation-context.ts';
import { searchOf } from './use-query-string.ts';

/** Path with the language, theme and data version of the current address (and the projects to compare), and `state` on top. */
export function useAppPath(): (path: string, state?: URLSearchParams) => string {
  const { carried } = useLinks();
  return (path, state) => {
    const [pathname = '', hash] = path.split('#');
    const search = searchWith(carried, state, pathname.startsWith('/projects'));
    return pathname + search + (hash === undefined ? '' : `#${hash}`);
  };
}

/** The links of a table differ in their paths only: what follows the path is put together once for all of them. */
const searchWith = rememberLast(
  4,
  (carried: string, state: URLSearchParams | undefined, isComparing: boolean) => [
    carried,
    state,
    isComparing,
  ],
  (carried, state, isComparing): string => {
    const query = new URLSearchParams(state);
    for (const [key, value] of new URLSearchParams(carried)) {
      if (key !== 'compare' || isComparing) query.set(key, value);
    }
    return searchOf(query);
  },
);

type AppLinkProps = PathLinkProps & { readonly state?: URLSearchParams };

/** A link to a page of the app that keeps language, theme and data version. */
export function AppLink({ to, state, ...rest }: AppLinkProps) {
  const { Link } = useLinks();
  const pathTo = useAppPath();
  return <Link to={pathTo(to, state)} {...rest} />;
}
