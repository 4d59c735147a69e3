/* Has public/sw.js keep what was visited for when there is no network. */
import { tellWorker } from './worker-words.ts';

let registered: Promise<ServiceWorker | null> | null = null;

/**
 * Keeps a page, and everything that was and will be loaded for it. Where the browser has no such worker, or does not allow
 * one (private windows, http, blocked storage), the page works as before, with a network.
 */
export async function keepOffline(address: string): Promise<void> {
  registered ??= register();
  const worker = await registered;
  if (worker) tellWorker(worker, { keep: [address] });
}

async function register(): Promise<ServiceWorker | null> {
  try {
    await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    if (active) tellWhatIsLoaded(active);
    // Every view has these tabs, whether or not a reader has turned to them yet.
    await Promise.all([import('../view-kit/table-tab.tsx'), import('../view-kit/sources-tab.tsx')]);
    return active;
  } catch {
    return null;
  }
}

/** The name of the entry changes with everything that it leads to: it names the build. */
function workerAddress(): string {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  const build = /([^/]+)\.js$/.exec(entry)?.[1] ?? '';
  return `${import.meta.env.BASE_URL}sw.js?build=${encodeURIComponent(build)}`;
}

/** What came before the worker stood between, and what comes while it is getting there. */
function tellWhatIsLoaded(worker: ServiceWorker): void {
  const observer = new PerformanceObserver((list) => {
    tellWorker(worker, { keep: list.getEntries().map(({ name }) => name) });
  });
  observer.observe({ type: 'resource', buffered: true });
}
