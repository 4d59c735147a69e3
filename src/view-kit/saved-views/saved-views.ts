import * as v from 'valibot';

/** A state of a page under a name. */
export interface SavedView {
  readonly name: string;
  /** Query string without `?`, language and appearance. */
  readonly query: string;
}

/** Longest name, letters. */
const MAX_NAME = 80;

/** The reader's own settings: they stay as they are when a saved view is opened. */
const PERSONAL_KEYS = ['lang', 'theme'] as const;

const savedViewsSchema = v.array(v.object({ name: v.pipe(v.string(), v.nonEmpty()), query: v.string() }));

/** What was stored; nothing of it where it is not what was written. */
export function parseSavedViews(text: string | null): readonly SavedView[] {
  if (text === null) return [];
  try {
    const result = v.safeParse(savedViewsSchema, JSON.parse(text));
    return result.success ? result.output : [];
  } catch {
    return [];
  }
}

/** The list with a view under a name: in the place of one with the same name, or at the end. A name of blanks saves nothing. */
export function withView(views: readonly SavedView[], name: string, query: string): readonly SavedView[] {
  const trimmed = name.trim().slice(0, MAX_NAME);
  if (trimmed === '') return views;
  const saved: SavedView = { name: trimmed, query };
  return views.some((view) => view.name === trimmed)
    ? views.map((view) => (view.name === trimmed ? saved : view))
    : [...views, saved];
}

/** The part of a query string that a saved view keeps. */
export function keptQuery(search: string): string {
  const query = new URLSearchParams(search);
  for (const key of PERSONAL_KEYS) query.delete(key);
  return query.toString().replaceAll('%2C', ',');
}

/** The query string of a saved view with the reader's own settings of the present one. */
export function openedQuery(saved: SavedView, present: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams(saved.query);
  for (const key of PERSONAL_KEYS) {
    const value = present.get(key);
    if (value !== null) query.set(key, value);
  }
  return query;
}
