/*
 * All that passes between the page and public/sw.js, which keeps what was visited for when there is no network. Not there where
 * the page is not secure, or the browser has no such workers.
 */

/** What the page says: addresses to keep, or the question whether the worker has last had to do without a network. */
type Said = { readonly keep: readonly string[] } | { readonly ask: 'isCutOff' };

/** What the worker answers, and says by itself when it changes. */
interface Answered {
  readonly isCutOff?: boolean;
}

/** Says something to the worker given. */
export function tellWorker(worker: ServiceWorker, said: Said): void {
  // A worker, unlike a window, has no other origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(said);
}

/** Asks whether the worker is cut off, and hears it now and whenever it changes. @returns ends that */
export function hearIsCutOff(hear: (isCutOff: boolean) => void): () => void {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  const onMessage = ({ data }: MessageEvent<Answered | null>) => {
    if (typeof data?.isCutOff === 'boolean') hear(data.isCutOff);
  };
  workers?.addEventListener('message', onMessage);
  if (workers?.controller) tellWorker(workers.controller, { ask: 'isCutOff' });
  return () => workers?.removeEventListener('message', onMessage);
}
