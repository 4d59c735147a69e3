/** A box on the slide, inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A 16:9 slide, inches. */
export const SLIDE = { w: 40 / 3, h: 7.5 } as const;

/** Where the parts of every slide stand, inches. */
export const PLACES = {
  kicker: { x: 0.5, y: 0.3, w: 12.333, h: 0.3 },
  title: { x: 0.5, y: 0.66, w: 12.333, h: 0.92 },
  subtitle: { x: 0.5, y: 1.62, w: 12.333, h: 0.54 },
  body: { x: 0.5, y: 2.22, w: 12.333, h: 4.46 },
  source: { x: 0.5, y: 6.82, w: 12.333, h: 0.42 },
} as const satisfies Record<string, Box>;

/** English Metric Units, the unit of all Office drawings: 914,400 to the inch. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400);
}

/** Place and size as DrawingML; `tag` is `a:xfrm` in shapes and `p:xfrm` in frames. */
export function xfrm({ x, y, w, h }: Box, tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${tag}>`;
}
