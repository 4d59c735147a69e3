import { lazy, memo, Suspense, useDeferredValue, type ReactNode, type RefObject } from 'react';

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

/** Height of the rows that are drawn first, px: that of a scroller on a large screen. */
const FIRST_PX = 900;

/** The rows of a table's body: real ones, or, where there are very many, those in sight. */
export function Rows(props: RowsProps) {
  if (props.count <= MOST_REAL_ROWS) return <RealRows {...props} />;
  return (
    <Suspense fallback={null}>
      <VirtualRows {...props} />
    </Suspense>
  );
}

function RealRows(props: RowsProps) {
  const { count, renderRow, estimatePx } = props;
  const later = useDeferredValue(props);
  const first = Math.ceil(FIRST_PX / estimatePx);
  return (
    <>
      {rowsOf(0, Math.min(first, count), renderRow)}
      <LaterRows of={later} from={first} />
    </>
  );
}

/** Rows below those in sight: a change comes to them right after it was painted above. */
const LaterRows = memo(function LaterRows({ of, from }: { readonly of: RowsProps; readonly from: number }) {
  return rowsOf(from, of.count, of.renderRow);
});

function rowsOf(from: number, to: number, renderRow: RowsProps['renderRow']): readonly ReactNode[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    renderRow(from + index, { 'data-index': from + index, ref: undefined }),
  );
}
