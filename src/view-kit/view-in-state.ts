import type { DataPackage } from '../domain/schemas.ts';
import type { Table } from '../domain/table.ts';
import type { Earlier, ViewContent } from './describe-view.ts';
import { readParams, type ParamNotice, type ParamSpecs, type ParamValues } from './params.ts';
import { sanitize, sanitizeSort } from './sanitize.ts';
import type { ViewGround } from './view-ground.ts';
import type { AnyInput, View } from './view.ts';

/** What a view says in one state. */
export interface DescribedView<C = ViewContent> {
  readonly content: C;
  readonly specs: ParamSpecs;
  /** Values after all that neither the codec nor the data know was taken out. */
  readonly values: ParamValues<ParamSpecs>;
  /** What was taken out, what concerns the order of the table apart: it may mean another view. */
  readonly notices: readonly ParamNotice[];
  readonly sortNotices: readonly ParamNotice[];
}

/** Describes a view in a state, without what neither the codec nor the data know. */
export function viewInState<C extends { readonly table: Table }>(
  view: View,
  { inputFor, inputSince }: Pick<ViewGround, 'inputFor' | 'inputSince'>,
  specs: ParamSpecs,
  values: ParamValues<ParamSpecs>,
  pkg: DataPackage,
  describe: (view: View, input: AnyInput, since?: Earlier) => C,
): DescribedView<C> {
  const fallbacks = readParams(specs, new URLSearchParams(), pkg, null).values;
  const clean = sanitize(values, view.controls(inputFor(values)), fallbacks);
  const content = describe(view, inputFor(clean.values), inputSince?.(clean.values));
  const sorted = sanitizeSort(clean.values, content.table);
  return { content, specs, values: sorted.values, notices: clean.notices, sortNotices: sorted.notices };
}
