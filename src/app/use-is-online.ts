import { useSyncExternalStore } from 'react';

/** The worker that answers instead of the network has last had to do without it (public/sw.js). */
let isCutOff = false;

/** False while the browser, or the worker that keeps what was visited, knows that there is no network. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine && !isCutOff,
    () => true,
  );
}

function subscribe(notify: () => void): () => void {
  // Not there where the page is not secure, or the browser has none.
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  const hear = ({ data }: MessageEvent<{ readonly isCutOff?: boolean } | null>) => {
    if (typeof data?.isCutOff !== 'boolean') return;
    isCutOff = data.isCutOff;
    notify();
  };
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  workers?.addEventListener('message', hear);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin to name
  workers?.controller?.postMessage({ ask: 'isCutOff' });
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
    workers?.removeEventListener('message', hear);
  };
}
