import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** What fills the whole window in the place of the page and its frame. */
export function FullWindow({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['window'] = 'full';
    return () => {
      delete dataset['window'];
    };
  }, []);
  return createPortal(children, document.body);
}
