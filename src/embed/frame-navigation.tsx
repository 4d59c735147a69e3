import { useMemo, useRef, useState, type ReactNode } from 'react';
import { NavigationContext, type Navigation, type PathLinkProps } from '../view-kit/navigation-context.ts';
import { tellState } from './messages-out.ts';

interface FrameNavigationProps {
  readonly viewId: string;
  readonly children: ReactNode;
}

/**
 * Keeps the state of the view in the frame's own address, without entries in the history: the reader's Back button belongs
 * to the page around. Links lead to the whole dashboard in a window of their own.
 */
export function FrameNavigation({ viewId, children }: FrameNavigationProps) {
  const [search, setSearch] = useState(window.location.search);
  const current = useRef(search);
  const navigation = useMemo<Navigation>(
    () => ({
      search,
      currentSearch: () => current.current,
      setSearch: (next) => {
        current.current = next;
        setSearch(next);
        keepInAddress(next);
        tellState(viewId, next);
      },
      Link: OutwardLink,
    }),
    [search, viewId],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** The document's `<base target="_blank">` opens it in a window of its own. */
function OutwardLink({ to, children, ...rest }: PathLinkProps) {
  return (
    <a {...rest} href={import.meta.env.BASE_URL.replace(/\/$/, '') + to} rel="noopener">
      {children}
    </a>
  );
}

function keepInAddress(search: string): void {
  try {
    window.history.replaceState(null, '', window.location.pathname + search);
  } catch {
    // Some browsers refuse this to a frame without an origin; the state lives on in here.
  }
}
