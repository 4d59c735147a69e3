import { useCallback, useMemo, useState } from 'react';
import { useDashboard } from './dashboard-context.ts';
import {
  changeParams,
  ownKeys,
  readParams,
  type Change,
  type ParamNotice,
  type ParamSpecs,
  type ParamValues,
} from './params.ts';
import type { HistoryStep } from './navigation-context.ts';
import { useQueryString } from './use-query-string.ts';

/** The state of one view and how to change it; where it is kept (URL, slide) is not the view's business. */
export interface ViewState<S extends ParamSpecs = ParamSpecs> {
  readonly values: ParamValues<S>;
  readonly notices: readonly ParamNotice[];
  /** The present values were set here, and not by another part of the page. */
  readonly isOwnChange: boolean;
  /** Of several changes before the next drawing each starts from what the one before has left. */
  readonly set: (edit: Change<ParamValues<S>>, how?: HistoryStep) => void;
}

/**
 * Keeps a view's state in the query string. `viewId` is null where the view is alone on its page. The values of `locked`
 * keys stay whatever a control or a chart wants to set.
 */
export function useViewState(specs: ParamSpecs, viewId: string | null, locked: readonly string[]): ViewState {
  const { pkg } = useDashboard();
  const { query, change } = useQueryString();
  // A key of another view changes nothing here: the values stay the same, and so does all that is computed from them.
  const own = ownKeys(specs, query, viewId).toString();
  const [asked, setAsked] = useState<string | null>(null);
  const { values, notices } = useMemo(
    () => readParams(specs, new URLSearchParams(own), pkg, viewId),
    [specs, own, pkg, viewId],
  );
  const set = useCallback(
    (edit: Change<ParamValues<ParamSpecs>>, how?: HistoryStep) =>
      change((current) => {
        const next = changeParams(specs, edit, current, pkg, viewId, locked);
        setAsked(ownKeys(specs, next, viewId).toString());
        return next;
      }, how),
    [specs, change, pkg, viewId, locked],
  );
  const isOwnChange = asked === own;
  return useMemo(() => ({ values, notices, isOwnChange, set }), [values, notices, isOwnChange, set]);
}
