import { useEffect } from 'react';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const DARK = '(prefers-color-scheme: dark)';

/** The theme that a query asks for; `auto` follows the system. */
export function themeIn(query: URLSearchParams): Theme {
  const asked = query.get('theme');
  return THEMES.find((known) => known === asked) ?? 'auto';
}

/** Keeps the document's `data-theme` in step with the theme and the system; before the app `early.js` has set it. */
export function useDocumentTheme(theme: Theme): void {
  useEffect(() => {
    const media = window.matchMedia(DARK);
    const show = () => {
      document.documentElement.dataset['theme'] =
        theme === 'auto' ? (media.matches ? 'dark' : 'light') : theme;
    };
    show();
    media.addEventListener('change', show);
    return () => media.removeEventListener('change', show);
  }, [theme]);
}
