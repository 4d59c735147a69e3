import { useQueries, type QueryCacheNotifyEvent } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isAvailable } from '../view-kit/is-available.ts';
import { SHOWN_VIEWS, shownViewQuery } from '../view-kit/load-shown-view.ts';
import type { ShownView } from '../view-kit/shown-view.ts';
import { useSurroundings } from '../view-kit/surroundings.tsx';
import { VIEWS } from '../views/registry.ts';
import type { Deck } from './deck.ts';

/** What the slides of a deck show, by slide id, as far as it has come. */
export type ShownSlides = ReadonlyMap<string, ShownView>;

interface LoadedSlides {
  readonly shown: ShownSlides;
  /** Nothing is on its way: what is missing cannot be had. */
  readonly isSettled: boolean;
}

/** Loads what every slide shows, and the code that draws it: nothing is waited for later. */
export function useShownSlides({ slides }: Deck): LoadedSlides {
  const by = useSurroundings();
  const { client } = by;
  const { pkg } = by.dashboard;
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        if (hasComeAfterAll(event)) void client.invalidateQueries({ queryKey: SHOWN_VIEWS });
      }),
    [client],
  );
  const queries = slides.flatMap((slide) => {
    const manifest = VIEWS.find(({ id }) => id === slide.view);
    if (!manifest || !isAvailable(manifest, pkg)) return [];
    const query = shownViewQuery(manifest, slide.state, by);
    return [{ slideId: slide.id, query, key: JSON.stringify(query.queryKey) }];
  });
  // The same view in the same state may stand on two slides.
  const distinct = new Map(queries.map(({ key, query }) => [key, query]));
  const results = useQueries({ queries: [...distinct.values()] });
  const byKey = new Map([...distinct.keys()].map((key, index) => [key, results[index]?.data]));
  const shown = queries.flatMap(({ slideId, key }) => {
    const view = byKey.get(key);
    return view ? [[slideId, view] as const] : [];
  });
  return { shown: new Map(shown), isSettled: results.every(({ isPending }) => !isPending) };
}

/** A file or the code of a view that had failed is there: a reader has tried again. */
function hasComeAfterAll(event: QueryCacheNotifyEvent): boolean {
  if (event.type !== 'updated' || event.action.type !== 'success') return false;
  const { queryKey, state } = event.query;
  return state.errorUpdateCount > 0 && ['data', 'view'].includes(String(queryKey[0]));
}
