import { whenIdle } from '../view-kit/when-idle.ts';

/**
 * Fetches, in idle time, what a reader may turn to next: in a lecture room the network may be gone by then. The drawing that
 * answers to the pointer is large, and only slides get it before anybody has come near.
 */
export function getReady(isSlide: boolean): void {
  const parts: (() => Promise<unknown>)[] = [
    () => import('../view-kit/table-tab.tsx'),
    () => import('../view-kit/sources-tab.tsx'),
    () => import('../view-kit/provenance/provenance-dialog.tsx'),
    () => import('../view-kit/provenance/figure-peek.tsx'),
  ];
  if (isSlide) parts.push(() => import('../charts/plot-drawing.tsx'));
  for (const load of parts) {
    // What cannot be had now is asked for again, and told, when it is turned to.
    whenIdle(() => void load().catch(() => undefined));
  }
}
