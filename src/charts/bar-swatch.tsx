import { segmentFill } from './segment-fill.ts';
import type { BarSegment } from './types.ts';

/** The sample of a kind of segment; hatched where the segments are. */
export function BarSwatch({ segment }: { readonly segment: Pick<BarSegment, 'color' | 'pattern'> }) {
  return <span className="chart-bar-swatch" style={segmentFill(segment)} aria-hidden />;
}
