import type { HTMLAttributes, ReactNode } from 'react';
import { useIsStatic } from '../data/use-is-static.ts';

interface StatusFrameProps extends HTMLAttributes<HTMLElement> {
  readonly as: 'section' | 'main' | 'div';
  readonly status: 'loading' | 'ready' | 'failed';
  readonly 'data-view'?: string;
  readonly 'data-lead'?: string;
  readonly children?: ReactNode;
}

/**
 * The element around a part of the page that loads for itself. Its `data-status` is `static` until what was written at
 * build answers to the reader; nothing in it is drawn again for that.
 */
export function StatusFrame({ as: Element, status, ...rest }: StatusFrameProps) {
  const isStatic = useIsStatic();
  return <Element {...rest} data-status={isStatic ? 'static' : status} />;
}
