import { createContext, use } from 'react';
import type { Language } from '../i18n/language.ts';

/** Where the reader is going: known at once, while the page may still be drawn or be on its way. */
export interface PageAim {
  /** Path of the page below base path and language. */
  readonly path: string;
  readonly language: Language;
}

export const AimContext = createContext<PageAim | null>(null);

/** What shows at once where a press leads. @throws outside of a `PageRouter` */
export function usePageAim(): PageAim {
  const aim = use(AimContext);
  if (!aim) throw new Error('usePageAim needs a PageRouter above it');
  return aim;
}
