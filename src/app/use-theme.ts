import { useEffect, useSyncExternalStore } from 'react';
import { useQueryString } from '../view-kit/use-query-string.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const DARK = '(prefers-color-scheme: dark)';

/** The theme asked for in the URL and a way to change it; `auto` follows the system. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const { query, change } = useQueryString();
  const asked = query.get('theme');
  const theme = THEMES.find((known) => known === asked) ?? 'auto';
  const setTheme = (next: Theme) =>
    change((current) => {
      if (next === 'auto') current.delete('theme');
      else current.set('theme', next);
      return current;
    }, 'replace');
  return { theme, setTheme };
}

/** Keeps the document's `data-theme` in step with the URL and the system. */
export function ThemeSwitcher() {
  const { theme } = useTheme();
  const isSystemDark = useSyncExternalStore(subscribe, isDark, () => false);
  const shown = theme === 'auto' ? (isSystemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown;
  }, [shown]);
  return null;
}

function subscribe(notify: () => void): () => void {
  const media = window.matchMedia(DARK);
  media.addEventListener('change', notify);
  return () => media.removeEventListener('change', notify);
}

function isDark(): boolean {
  return window.matchMedia(DARK).matches;
}
