import { useVirtualizer } from '@tanstack/react-virtual';
import type { RowsProps } from './rows.tsx';

/** Rows drawn above and below those in sight, so that a scroll by a notch of the wheel shows no gap. */
const OVERSCAN = 3;

/** The rows in sight, with the room of the others above and below. */
export function VirtualRows({ count, renderRow, scroller, columnCount, estimatePx }: RowsProps) {
  // No compiler memoizes here: what the hook returns may change between renders.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatePx,
    overscan: OVERSCAN,
    // The first paint happens before the scroller was measured.
    initialRect: { width: 0, height: 600 },
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <Room heightPx={above} columnCount={columnCount} />
      {items.map(({ index }) => renderRow(index, { 'data-index': index, ref: virtual.measureElement }))}
      <Room heightPx={below} columnCount={columnCount} />
    </>
  );
}

function Room({ heightPx, columnCount }: { readonly heightPx: number; readonly columnCount: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr aria-hidden="true" className="table-room">
      {/* Nothing but room. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={columnCount} style={{ height: heightPx }} />
    </tr>
  );
}
