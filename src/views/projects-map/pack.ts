import type { Point } from './projection.ts';

/** Of more projects in one place the number is shown, not each of them. */
export const MOST_MARKS = 7;

/** Equal discs side by side about 0, 0. */
export interface Pack {
  readonly places: readonly Point[];
  /** Radius of the circle that holds them all. */
  readonly radius: number;
}

/** Packs up to `MOST_MARKS` equal discs: up to five in a ring, six and seven as a ring around one. */
export function packDiscs(count: number, discRadius: number): Pack {
  if (count <= 1) return { places: [{ x: 0, y: 0 }], radius: discRadius };
  const hasMiddle = count > 5;
  const around = hasMiddle ? count - 1 : count;
  const ring = hasMiddle ? 2 * discRadius : discRadius / Math.sin(Math.PI / around);
  // Two stand side by side, others with one on top.
  const start = around === 2 ? Math.PI : -Math.PI / 2;
  const places = Array.from({ length: around }, (_, index): Point => {
    const angle = start + (index * 2 * Math.PI) / around;
    return { x: ring * Math.cos(angle), y: ring * Math.sin(angle) };
  });
  return { places: hasMiddle ? [{ x: 0, y: 0 }, ...places] : places, radius: ring + discRadius };
}
