import type { SlideTable } from '../../view-kit/slide/slide-chart.ts';
import type { Input } from './params.ts';
import { SHOWN } from './shown-columns.ts';

/** The columns of the rich table; its remarks and companies would leave no room for the projects. */
export function slideOf({ messages: { shortColumns } }: Input): SlideTable {
  return { kind: 'table', columns: SHOWN, labels: shortColumns };
}
