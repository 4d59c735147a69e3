import { useCallback, useMemo } from 'react';
import { useDashboard } from './dashboard-context.ts';
import { readParams, writeParams, type ParamNotice, type ParamSpecs, type ParamValues } from './params.ts';
import { useQueryString, type HistoryStep } from './use-query-string.ts';

/** The state of one view and how to change it; where it is kept (URL, slide) is not the view's business. */
export interface ViewState<S extends ParamSpecs = ParamSpecs> {
  readonly values: ParamValues<S>;
  readonly notices: readonly ParamNotice[];
  readonly set: (patch: Partial<ParamValues<S>>, how?: HistoryStep) => void;
}

/** Keeps a view's state in the query string. `viewId` is null where the view is alone on its page. */
export function useViewState(specs: ParamSpecs, viewId: string | null): ViewState {
  const { pkg } = useDashboard();
  const { query, change } = useQueryString();
  const { values, notices } = useMemo(
    () => readParams(specs, query, pkg, viewId),
    [specs, query, pkg, viewId],
  );
  const set = useCallback(
    (patch: Partial<ParamValues<ParamSpecs>>, how?: HistoryStep) =>
      change((current) => writeParams(specs, patch, current, pkg, viewId), how),
    [specs, change, pkg, viewId],
  );
  return useMemo(() => ({ values, notices, set }), [values, notices, set]);
}
