/** After so long it is done also where the browser has no idle time, ms. */
const LATEST_MS = 200;

/** Safari has no idle callbacks yet, whatever the types say. */
const hasIdle = typeof window !== 'undefined' && typeof window.requestIdleCallback === 'function';

const queue: (() => void)[] = [];

/** Does something in idle time, each in a task of its own, in the order in which they were asked for. @returns takes it back */
export function whenIdle(run: () => void): () => void {
  queue.push(run);
  if (queue.length === 1) wait();
  return () => {
    const place = queue.indexOf(run);
    if (place >= 0) queue.splice(place, 1);
  };
}

function wait(): void {
  if (hasIdle) window.requestIdleCallback(next, { timeout: LATEST_MS });
  else setTimeout(next);
}

function next(): void {
  queue.shift()?.();
  if (queue.length > 0) wait();
}
