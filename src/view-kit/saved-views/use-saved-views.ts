import { useState } from 'react';
import { keep, readKept } from '../../data/kept-text.ts';
import { parseSavedViews, type SavedView } from './saved-views.ts';

/** What could not be stored is kept as long as the page is open, by page. */
const unstored = new Map<string, readonly SavedView[]>();

/** The saved views of a page, and whether the browser keeps them. */
export function useSavedViews(page: string): {
  readonly views: readonly SavedView[];
  readonly isKept: boolean;
  readonly change: (views: readonly SavedView[]) => void;
} {
  const key = `kzru:views:${page}`;
  const [state, setState] = useState(() => ({
    views: unstored.get(page) ?? parseSavedViews(readKept(key)),
    isKept: !unstored.has(page),
  }));
  const change = (views: readonly SavedView[]) => {
    const isKept = keep(key, views.length === 0 ? '' : JSON.stringify(views));
    if (isKept) unstored.delete(page);
    else unstored.set(page, views);
    setState({ views, isKept });
  };
  return { ...state, change };
}
