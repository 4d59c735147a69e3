import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { usePageMoves } from './page-router.tsx';

/** Keeps each page that is visited for when there is no network, once the browser has nothing better to do. */
export function useKeepOffline(): void {
  const address = usePageMoves().basename + useLocation().pathname;
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
    const keep = () =>
      void import('./keep-offline.ts').then(
        ({ keepOffline }) => keepOffline(address),
        // The code did not come: there is no network to lose.
        () => undefined,
      );
    const wait = 'requestIdleCallback' in window ? requestIdleCallback(keep, { timeout: 5000 }) : 0;
    if (wait === 0) keep();
    return () => {
      if (wait !== 0) cancelIdleCallback(wait);
    };
  }, [address]);
}
