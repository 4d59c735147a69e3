import type { CSSProperties } from 'react';
import type { BarSegment } from './types.ts';

/** How a segment is filled in HTML; hatched ones are outlined, so that their ends can be seen. */
export function segmentFill({ color, pattern }: Pick<BarSegment, 'color' | 'pattern'>): CSSProperties {
  if (pattern !== 'hatch') return { background: color };
  return {
    background: `repeating-linear-gradient(135deg, ${color} 0 3px, var(--surface) 3px 6px)`,
    boxShadow: `inset 0 0 0 1px ${color}`,
  };
}
