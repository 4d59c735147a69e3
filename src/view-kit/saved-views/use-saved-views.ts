import { useState } from 'react';
import { readStored, writeStored } from '../../data/browser-storage.ts';
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
  const [state, setState] = useState(() => {
    const { text, isBlocked } = readStored(key);
    return { views: unstored.get(page) ?? parseSavedViews(text), isKept: !isBlocked && !unstored.has(page) };
  });
  const change = (views: readonly SavedView[]) => {
    const isKept = writeStored(key, JSON.stringify(views));
    if (isKept) unstored.delete(page);
    else unstored.set(page, views);
    setState({ views, isKept });
  };
  return { ...state, change };
}
