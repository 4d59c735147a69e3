import { startTransition, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { pathIn } from '../i18n/language-address.ts';
import type { Language } from '../i18n/language.ts';
import type { Navigation, PathLinkProps } from '../view-kit/navigation-context.ts';
import { NavigationProvider } from '../view-kit/navigation-provider.tsx';
import { endWaiting } from '../view-kit/static-page.ts';
import { searchOf } from '../view-kit/use-query-string.ts';
import { tellState } from './messages-out.ts';

interface FrameNavigationProps {
  readonly viewId: string;
  readonly language: Language;
  /** The document was written at build, in the default state: that of the address is applied once it is taken over. */
  readonly isWritten: boolean;
  readonly children: ReactNode;
}

/**
 * Keeps the state of the view in the frame's own address, without entries in the history: the reader's Back button belongs
 * to the page around. Links lead to the whole dashboard in a window of their own.
 */
export function FrameNavigation({ viewId, language, isWritten, children }: FrameNavigationProps) {
  const [search, setSearch] = useState(() => (isWritten ? '' : window.location.search));
  const [isLive, setLive] = useState(!isWritten);
  const current = useRef(search);
  useEffect(() => {
    if (!isWritten) return;
    current.current = window.location.search;
    startTransition(() => {
      setSearch(window.location.search);
      setLive(true);
    });
  }, [isWritten]);
  useEffect(() => {
    if (isLive) endWaiting();
  }, [isLive]);
  /** The document's `<base target="_blank">` opens it in a window of its own. */
  const Link = useCallback(
    ({ to, children: text, ...rest }: PathLinkProps) => (
      <a {...rest} href={pathIn(language, to, import.meta.env.BASE_URL)} rel="noopener">
        {text}
      </a>
    ),
    [language],
  );
  const navigation = useMemo<Navigation>(
    () => ({
      search,
      currentSearch: () => current.current,
      setSearch: (next) => {
        current.current = next;
        setSearch(next);
        keepInAddress(next);
        tellState(viewId, withLanguage(next, language));
      },
      Link,
    }),
    [search, viewId, language, Link],
  );
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}

/** The language may stand in the folder of the address alone; a host that comes back to the state needs it in the query. */
function withLanguage(search: string, language: Language): string {
  const query = new URLSearchParams(search);
  query.set('lang', language);
  return searchOf(query);
}

function keepInAddress(search: string): void {
  try {
    window.history.replaceState(null, '', window.location.pathname + search);
  } catch {
    // Some browsers refuse this to a frame without an origin; the state lives on in here.
  }
}
