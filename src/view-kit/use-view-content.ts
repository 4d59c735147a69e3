import { useMemo } from 'react';
import type { Table } from '../domain/table.ts';
import { cardParams } from './card-params.ts';
import { useDashboard } from './dashboard-context.ts';
import type { Earlier, ViewContent } from './describe-view.ts';
import type { ParamNotice, ParamSpecs, ParamValues } from './params.ts';
import { useFollowing } from './use-following.ts';
import type { LoadedView } from './use-view.ts';
import { useQueryString } from './use-query-string.ts';
import { useViewState, type ViewState } from './use-view-state.ts';
import type { AnyInput, View } from './view.ts';
import { viewInState } from './view-in-state.ts';

/** A loaded view in the state of the address: what it says, and how to change it. */
export interface ViewInState<C = ViewContent> {
  readonly content: C;
  readonly specs: ParamSpecs;
  /** Values after all that neither the codec nor the data know was taken out. */
  readonly values: ParamValues<ParamSpecs>;
  readonly notices: readonly ParamNotice[];
  readonly set: ViewState['set'];
}

const NONE: readonly string[] = [];

interface StateOptions {
  /** Keys that cannot be changed. */
  readonly locked?: readonly string[] | undefined;
  /** Changes come a moment later: another part of the page goes first. */
  readonly follows?: boolean;
}

type ReadyView = Extract<LoadedView, { status: 'ready' }>;

/**
 * What `describe`, the same function in every drawing, says of a view in the state of the address. `scopeId` is the view's id
 * where it shares the page with others, else null.
 */
export function useViewInState<C extends { readonly table: Table }>(
  loaded: ReadyView,
  scopeId: string | null,
  describe: (view: View, input: AnyInput, since?: Earlier) => C,
  { locked = NONE, follows = false }: StateOptions = {},
): ViewInState<C> {
  const { view, inputFor, inputSince } = loaded;
  const { pkg } = useDashboard();
  const specs = useMemo<ParamSpecs>(() => ({ ...view.params, ...cardParams }), [view]);
  const { query } = useQueryString();
  const state = useViewState(specs, scopeId, locked);
  const turn = !follows ? 'first' : state.isOwnChange ? 'next' : 'later';
  const { values, notices } = useFollowing(state, turn, view.manifest.id);
  const { set } = state;
  // An order that is not addressed to this view may mean another one of the page.
  const isSortMeant = scopeId === null || query.has(`${scopeId}.sort`);
  const described = useMemo(() => {
    const { sortNotices, ...shown } = viewInState(
      view,
      { inputFor, inputSince },
      specs,
      values,
      pkg,
      describe,
    );
    return { ...shown, notices: [...notices, ...shown.notices, ...(isSortMeant ? sortNotices : [])] };
  }, [view, inputFor, inputSince, specs, values, notices, pkg, isSortMeant, describe]);
  return useMemo(() => ({ ...described, set }), [described, set]);
}
