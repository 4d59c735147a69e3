import { createContext } from 'react';
import { ids } from '../../view-kit/params.ts';

/** So many projects stand side by side at most. */
export const MOST_COMPARED = 4;

/** The key of the address that has the chosen projects; it belongs to the page. */
export const compareParams = { compare: ids() };

/** The projects chosen for comparison on a page that can show them; views in embeds and slides have none. */
export interface Comparison {
  /** Ids, in the order of choice. */
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
}

export const ComparisonContext = createContext<Comparison | null>(null);
