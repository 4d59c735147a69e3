import { oneOf, sortParam, type ParamSpecs } from './params.ts';

const TABS = ['chart', 'table', 'sources'] as const;
export type Tab = (typeof TABS)[number];

/** Keys that every view has, on top of its own. */
export const cardParams = { tab: oneOf(TABS, 'chart'), sort: sortParam } satisfies ParamSpecs;
