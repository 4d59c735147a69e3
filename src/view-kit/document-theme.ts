import { useEffect, useSyncExternalStore } from 'react';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const DARK = '(prefers-color-scheme: dark)';

/** The theme that a query asks for; `auto` follows the system. */
export function themeIn(query: URLSearchParams): Theme {
  const asked = query.get('theme');
  return THEMES.find((known) => known === asked) ?? 'auto';
}

/** Keeps the document's `data-theme` in step with the theme and the system. */
export function useDocumentTheme(theme: Theme): void {
  const isSystemDark = useSyncExternalStore(subscribe, isDark, () => false);
  const shown = theme === 'auto' ? (isSystemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown;
  }, [shown]);
}

function subscribe(notify: () => void): () => void {
  const media = window.matchMedia(DARK);
  media.addEventListener('change', notify);
  return () => media.removeEventListener('change', notify);
}

function isDark(): boolean {
  return window.matchMedia(DARK).matches;
}
