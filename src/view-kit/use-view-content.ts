import { useMemo } from 'react';
import { cardParams } from './card-params.ts';
import { useDashboard } from './dashboard-context.ts';
import { describeView, type ViewContent } from './describe-view.ts';
import { readParams, type ParamNotice, type ParamSpecs, type ParamValues } from './params.ts';
import { sanitize, sanitizeSort } from './sanitize.ts';
import type { LoadedView } from './use-view.ts';
import { useQueryString } from './use-query-string.ts';
import { useViewState, type ViewState } from './use-view-state.ts';

/** A loaded view in the state of the address: what it says, and how to change it. */
export interface ViewInState {
  readonly content: ViewContent;
  readonly specs: ParamSpecs;
  /** Values after all that neither the codec nor the data know was taken out. */
  readonly values: ParamValues<ParamSpecs>;
  readonly notices: readonly ParamNotice[];
  readonly set: ViewState['set'];
}

const NONE: readonly string[] = [];

/** `scopeId` is the view's id where it shares the page with others, else null; `locked` keys cannot be changed. */
export function useViewContent(
  loaded: Extract<LoadedView, { status: 'ready' }>,
  scopeId: string | null,
  locked: readonly string[] = NONE,
): ViewInState {
  const { view, inputFor, inputSince } = loaded;
  const { pkg } = useDashboard();
  const specs = useMemo<ParamSpecs>(() => ({ ...view.params, ...cardParams }), [view]);
  const { query } = useQueryString();
  const { values, notices, set } = useViewState(specs, scopeId, locked);
  // An order that is not addressed to this view may mean another one of the page.
  const isSortMeant = scopeId === null || query.has(`${scopeId}.sort`);
  // `set` changes with every step in the history; what the view says does not.
  const described = useMemo(() => {
    const fallbacks = readParams(specs, new URLSearchParams(), pkg, null).values;
    const clean = sanitize(values, view.controls(inputFor(values)), fallbacks);
    const content = describeView(view, inputFor(clean.values), inputSince?.(clean.values));
    const sorted = sanitizeSort(clean.values, content.table);
    return {
      content,
      specs,
      values: sorted.values,
      notices: [...notices, ...clean.notices, ...(isSortMeant ? sorted.notices : [])],
    };
  }, [view, specs, values, notices, inputFor, inputSince, pkg, isSortMeant]);
  return useMemo(() => ({ ...described, set }), [described, set]);
}
