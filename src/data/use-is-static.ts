import { useSyncExternalStore } from 'react';

/** True while a part is written at build, and in the browser until it is taken over. */
export function useIsStatic(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
}

function subscribe() {
  return () => undefined;
}
