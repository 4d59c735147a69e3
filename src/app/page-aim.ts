import { createContext, use, useSyncExternalStore } from 'react';
import type { Language } from '../i18n/language.ts';

/** Where the reader is going: known at once, while the page may still be drawn or be on its way. */
export interface PageAim {
  /** Path of the page below base path and language. */
  readonly path: string;
  readonly language: Language;
}

/** Not a value of a context: all that stands as it was written at build would have to be looked at whenever it changes. */
export interface AimStore {
  readonly current: () => PageAim;
  readonly set: (aim: PageAim) => void;
  /** Tells of each change. @returns ends it */
  readonly follow: (tell: () => void) => () => void;
}

/** @param first where the reader is */
export function aimStore(first: PageAim): AimStore {
  const followers = new Set<() => void>();
  let aim = first;
  return {
    current: () => aim,
    set: (next) => {
      if (next.path === aim.path && next.language === aim.language) return;
      aim = next;
      for (const tell of followers) tell();
    },
    follow: (tell) => {
      followers.add(tell);
      return () => followers.delete(tell);
    },
  };
}

export const AimContext = createContext<AimStore | null>(null);

/** What shows at once where a press leads. @throws outside of a `PageRouter` */
export function usePageAim(): PageAim {
  const store = use(AimContext);
  if (!store) throw new Error('usePageAim needs a PageRouter above it');
  return useSyncExternalStore(store.follow, store.current, store.current);
}
