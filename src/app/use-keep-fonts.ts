import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** Has the fonts kept for a reader who goes on to a second page, and is likely to come again. */
export function useKeepFonts(): void {
  const { pathname } = useLocation();
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname === first.current) return;
    void import('./keep-fonts.ts').then(
      ({ keepFonts }) => keepFonts(),
      // The code did not come; the fonts would not either.
      () => undefined,
    );
  }, [pathname]);
}
