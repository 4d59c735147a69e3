import type { MouseEvent } from 'react';
import type { PathLinkProps } from '../view-kit/navigation-context.ts';
import { usePageMoves } from './page-router.tsx';

/**
 * A link inside the app. A page has hundreds of them, and none depends on where the reader is: unlike the router's own, they
 * are not drawn anew with every change of the address.
 */
export function PageLink({ to, onClick, children, ...rest }: PathLinkProps) {
  const { basename, go } = usePageMoves();
  const href = basename + to;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.altKey && !event.ctrlKey && !event.shiftKey;
    if (event.defaultPrevented || !isPlain || (rest.target ?? '_self') !== '_self') return;
    event.preventDefault();
    go(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
