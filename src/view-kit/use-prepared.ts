import { useEffect } from 'react';
import type { AnyInput } from './view.ts';
import type { View } from './view.ts';

/** Work in idle time goes on for at most this long, ms; Safari does not tell how long it may. */
const SLICE_MS = 8;

/** Does what a view prepares for its next state while the browser has nothing else to do. */
export function usePrepared(view: View, input: AnyInput): void {
  const work = view.prepare?.(input);
  useEffect(() => {
    if (!work) return;
    let waiting = 0;
    const run = (deadline?: IdleDeadline) => {
      const start = performance.now();
      const hasTime = () => (deadline ? deadline.timeRemaining() > 1 : performance.now() - start < SLICE_MS);
      while (hasTime()) {
        if (work.advance()) {
          performance.mark(`${view.manifest.id} prepared`);
          return;
        }
      }
      waiting = later(run);
    };
    waiting = later(run);
    return () => cancel(waiting);
  }, [work, view]);
}

/** Safari has no idle callbacks yet, whatever the types say. */
const hasIdle = typeof window !== 'undefined' && typeof window.requestIdleCallback === 'function';

function later(run: (deadline?: IdleDeadline) => void): number {
  return hasIdle ? window.requestIdleCallback(run) : window.setTimeout(run, SLICE_MS);
}

function cancel(waiting: number): void {
  if (hasIdle) window.cancelIdleCallback(waiting);
  else window.clearTimeout(waiting);
}
