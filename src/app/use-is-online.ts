import { useSyncExternalStore } from 'react';
import { hearIsCutOff } from './worker-words.ts';

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
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  const endHearing = hearIsCutOff((isSo) => {
    isCutOff = isSo;
    notify();
  });
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
    endHearing();
  };
}
