import { themeIn, useDocumentTheme, type Theme } from '../view-kit/document-theme.ts';
import { useQueryString } from '../view-kit/use-query-string.ts';

/** The theme asked for in the URL and a way to change it. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const { query, change } = useQueryString();
  const setTheme = (next: Theme) =>
    change((current) => {
      if (next === 'auto') current.delete('theme');
      else current.set('theme', next);
      return current;
    }, 'replace');
  return { theme: themeIn(query), setTheme };
}

/** Keeps the document in the theme of the address, also while a page still stands as it was written at build. */
export function ThemeSwitcher() {
  useTheme();
  const search = typeof window === 'undefined' ? '' : window.location.search;
  useDocumentTheme(themeIn(new URLSearchParams(search)));
  return null;
}
