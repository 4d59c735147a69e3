import { lazy, Suspense, type ReactNode, type RefObject } from 'react';

/** So many rows are all in the page, where the browser can find and print them; of more only those in sight are. */
const MOST_REAL_ROWS = 500;

/** What a row needs to be one of many of which only some are drawn. */
export interface RowPlace {
  readonly 'data-index': number;
  readonly ref: ((element: HTMLTableRowElement | null) => void) | undefined;
}

export interface RowsProps {
  readonly count: number;
  readonly renderRow: (index: number, place: RowPlace) => ReactNode;
  /** The element in which the table scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly columnCount: number;
  /** Height of a row before it was measured, px. */
  readonly estimatePx: number;
}

const VirtualRows = lazy(async () => ({ default: (await import('./virtual-rows.tsx')).VirtualRows }));

/** The rows of a table's body: real ones, or, where there are very many, those in sight. */
export function Rows(props: RowsProps) {
  const { count, renderRow } = props;
  if (count > MOST_REAL_ROWS) {
    return (
      <Suspense fallback={null}>
        <VirtualRows {...props} />
      </Suspense>
    );
  }
  return Array.from({ length: count }, (_, index) =>
    renderRow(index, { 'data-index': index, ref: undefined }),
  );
}
