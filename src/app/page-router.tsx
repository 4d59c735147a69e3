import {
  createContext,
  startTransition,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { Router, type Location, type NavigationType, type Navigator } from 'react-router-dom';
import { pathIn, placeOf } from '../i18n/language-address.ts';
import { isLanguage, preferredLanguage, type Language } from '../i18n/language.ts';
import { searchOf } from '../view-kit/use-query-string.ts';
import { LanguageProvider } from '../view-kit/language-provider.tsx';
import type { Navigation } from '../view-kit/navigation-context.ts';
import { carriedOf } from '../view-kit/navigation-provider.tsx';
import { AimContext, aimStore, type PageAim } from './page-aim.ts';
import { giveUpSleepers, wakeAll } from '../view-kit/awakening.ts';
import { asksForMore, endWaiting, type StaticPage } from '../view-kit/static-page.ts';

/** The history that the router follows: the browser's, or one that stands still for the pages written at build. */
export interface PageHistory extends Navigator {
  readonly location: Location;
  readonly action: NavigationType;
  listen(listener: () => void): () => void;
}

interface PageRouterProps {
  readonly history: PageHistory;
  /** The page written at build that is being taken over, or written; `null` where there is none. */
  readonly page: StaticPage | null;
  readonly children: ReactNode;
}

interface Place {
  readonly location: Location;
  readonly action: NavigationType;
  readonly language: Language;
  /** False while a page stands as it was written at build. */
  readonly isLive: boolean;
}

interface LanguageOfPage {
  readonly language: Language;
  /** Goes to the same page and state in another language. */
  readonly change: (language: Language) => void;
}

interface PageMoves {
  /** What stands before the path of every page: base path and folder of the language, without a slash at its end. */
  readonly basename: string;
  /** Goes to an address of the app, basename included; the one where the reader is gets no second entry in the history. */
  readonly go: (href: string) => void;
  /** Puts another query string in its place; the same function in every language and on every page. */
  readonly setSearch: Navigation['setSearch'];
}

const MovesContext = createContext<PageMoves | null>(null);

/** How links move. @throws outside of a `PageRouter` */
export function usePageMoves(): PageMoves {
  const value = use(MovesContext);
  if (!value) throw new Error('usePageMoves needs a PageRouter above it');
  return value;
}

const LanguageContext = createContext<LanguageOfPage | null>(null);

/** The language that the address asks for, and how to change it. @throws outside of a `PageRouter` */
export function usePageLanguage(): LanguageOfPage {
  const value = use(LanguageContext);
  if (!value) throw new Error('usePageLanguage needs a PageRouter above it');
  return value;
}

/** Speaks the language that the address asks for. */
export function PageLanguage({ children }: { readonly children: ReactNode }) {
  return <LanguageProvider language={usePageLanguage().language}>{children}</LanguageProvider>;
}

const BASE = import.meta.env.BASE_URL;

/**
 * The router, below the folder of the address's language, so that every link inside the app keeps it. A page written at
 * build is taken over as it was written; the state in its query is applied after that.
 */
export function PageRouter({ history, page, children }: PageRouterProps) {
  const [place, setPlace] = useState<Place>(() => (page ? staticPlace(history, page) : livePlace(history)));
  const [aim] = useState(() => aimStore(aimOf(place)));
  const shown = useRef(place);
  useLayoutEffect(() => {
    shown.current = place;
  }, [place]);
  useLayoutEffect(
    () =>
      history.listen(() => {
        const next = livePlace(history);
        aim.set(aimOf(next));
        // What is about to be left may sleep on.
        if (isSamePage(next, shown.current)) {
          if (isOtherDressOnly(next, shown.current)) giveUpSleepers();
          else wakeAll();
        }
        if (isOtherStateOnly(next, shown.current)) setPlace(next);
        else startTransition(() => setPlace(next));
      }),
    [history, aim],
  );
  useEffect(() => {
    if (!page || !asksForMore(history.location.search)) return;
    wakeAll();
    const next = livePlace(history);
    aim.set(aimOf(next));
    startTransition(() => setPlace(next));
  }, [history, page, aim]);
  const { location, action, language, isLive } = place;
  useEffect(() => {
    if (isLive) endWaiting();
  }, [isLive]);
  const value = useMemo<LanguageOfPage>(
    () => ({
      language,
      change: (next) => {
        const { pathname, search, hash } = history.location;
        const query = new URLSearchParams(search);
        query.delete('lang');
        history.replace({
          pathname: pathIn(next, placeOf(pathname, BASE).path, BASE),
          search: searchOf(query),
          hash,
        });
      },
    }),
    [history, language],
  );
  const { basename } = placeOf(location.pathname, BASE);
  const setSearch = useCallback<Navigation['setSearch']>(
    (search, how) => {
      const { pathname, hash } = window.location;
      history[how]({ pathname, search, hash });
    },
    [history],
  );
  const moves = useMemo<PageMoves>(
    () => ({
      basename,
      go: (href) => {
        const { pathname, search, hash } = window.location;
        history[href === pathname + search + hash ? 'replace' : 'push'](href);
      },
      setSearch,
    }),
    [basename, history, setSearch],
  );
  return (
    <LanguageContext value={value}>
      <MovesContext value={moves}>
        <Router basename={basename || '/'} location={location} navigationType={action} navigator={history}>
          <AimContext value={aim}>{children}</AimContext>
        </Router>
      </MovesContext>
    </LanguageContext>
  );
}

function aimOf({ location, language }: Place): PageAim {
  return { path: placeOf(location.pathname, BASE).path, language };
}

function isSamePage(a: Place, b: Place): boolean {
  return placeOf(a.location.pathname, BASE).path === placeOf(b.location.pathname, BASE).path;
}

/** The page says the same in another language or theme. */
function isOtherDressOnly(a: Place, b: Place): boolean {
  const stateOf = ({ location }: Place) => {
    const query = new URLSearchParams(location.search);
    query.delete('lang');
    query.delete('theme');
    return query.toString() + location.hash;
  };
  const isSame = a.language === b.language && a.location.search === b.location.search;
  return !isSame && stateOf(a) === stateOf(b);
}

/**
 * Another state of the same page is shown with the next paint: what is long to draw lets others go first (`useFollowing`).
 * Everything else may wait for code or data, and what is shown stays until they are there; so does what still stands as it
 * was written at build.
 */
function isOtherStateOnly(a: Place, b: Place): boolean {
  return (
    a.isLive &&
    b.isLive &&
    a.language === b.language &&
    isSamePage(a, b) &&
    carriedOf(a.location.search) === carriedOf(b.location.search)
  );
}

function staticPlace(history: PageHistory, page: StaticPage): Place {
  const { hash, state, key } = history.location;
  return {
    location: { ...history.location, pathname: page.pathname, search: '', hash, state, key },
    action: history.action,
    language: page.language,
    isLive: false,
  };
}

/** The query's language wins over that of the path, and that over the reader's. */
function livePlace({ location, action }: PageHistory): Place {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const language = isLanguage(asked)
    ? asked
    : (placeOf(location.pathname, BASE).language ?? preferredLanguage(navigator.languages));
  return { location, action, language, isLive: true };
}
