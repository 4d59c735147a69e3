import { useSyncExternalStore } from 'react';

const COARSE = '(pointer: coarse)';

/** True where the main pointer is a finger; false in the pages written at build. */
export function useIsCoarse(): boolean {
  return useSyncExternalStore(follow, isCoarse, () => false);
}

function follow(onChange: () => void): () => void {
  const query = window.matchMedia(COARSE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function isCoarse(): boolean {
  return window.matchMedia(COARSE).matches;
}
