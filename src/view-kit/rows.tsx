import {
  lazy,
  memo,
  Suspense,
  useDeferredValue,
  useEffect,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { useIsStatic } from '../data/use-is-static.ts';
import { afterPaint } from './after-paint.ts';
import { isWaiting } from './static-page.ts';
import { whenIdle } from './when-idle.ts';

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

/** So many rows below them are drawn at once. */
const PIECE = 40;

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
  const first = Math.ceil(FIRST_PX / estimatePx);
  return (
    <>
      {rowsOf(0, Math.min(first, count), renderRow)}
      <NextRows of={props} from={first} />
    </>
  );
}

interface RowsBelowProps {
  readonly of: RowsProps;
  readonly from: number;
}

/** Rows below those in sight: a change comes to them once it was painted above. */
function NextRows({ of, from }: RowsBelowProps) {
  const [asked, setAsked] = useState(of);
  // Nothing is seen while the page waits for its state: then all rows come at once.
  const isAtOnce = isWaiting();
  if (isAtOnce && asked !== of) setAsked(of);
  useEffect(() => (asked === of ? undefined : afterPaint(() => setAsked(of))), [asked, of]);
  const shown = useDeferredValue(asked);
  return <RowsBelow of={isAtOnce ? of : shown} from={from} />;
}

const RowsBelow = memo(function RowsBelow({ of, from }: RowsBelowProps) {
  const starts: number[] = [];
  for (let start = from + PIECE; start < of.count; start += PIECE) starts.push(start);
  return (
    <>
      {rowsOf(from, Math.min(from + PIECE, of.count), of.renderRow)}
      {starts.map((start) => (
        <Piece key={start} of={of} from={start} />
      ))}
    </>
  );
});

/** Some rows, drawn in idle time: hundreds at once would keep the next press waiting. */
const Piece = memo(function Piece({ of, from }: RowsBelowProps) {
  const isAtOnce = useIsStatic() || isWaiting();
  const [asked, setAsked] = useState(isAtOnce ? of : null);
  if (isAtOnce && asked !== of) setAsked(of);
  useEffect(() => (asked === of ? undefined : whenIdle(() => setAsked(of))), [asked, of]);
  const later = useDeferredValue(asked);
  const shown = isAtOnce ? of : later;
  return shown && rowsOf(from, Math.min(from + PIECE, shown.count), shown.renderRow);
});

function rowsOf(from: number, to: number, renderRow: RowsProps['renderRow']): readonly ReactNode[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    renderRow(from + index, { 'data-index': from + index, ref: undefined }),
  );
}
