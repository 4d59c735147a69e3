import type { DisplayItem } from './display-list.ts';

/** A walk over what is drawn: where the stage begins, and what was found so far, from back to front. */
export interface Walk {
  readonly window: Window;
  /** Left and top of the stage in the coordinates of its window. */
  readonly left: number;
  readonly top: number;
  readonly items: DisplayItem[];
  readonly ascentOf: (style: CSSStyleDeclaration) => number;
}

/** What an element stands in. */
export interface Scope {
  readonly opacity: number;
  /** Nothing is seen outside of it; in the coordinates of the window. */
  readonly clip: Rect | null;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function intersection(a: Rect, b: Rect | null): Rect {
  if (!b) return a;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Whether so much of a rectangle is within the clip that it is worth drawing; texts are drawn whole or not at all. */
export function isWithin(rect: Rect, clip: Rect | null, slackPx: number): boolean {
  return (
    !clip ||
    (rect.left >= clip.left - slackPx &&
      rect.top >= clip.top - slackPx &&
      rect.right <= clip.right + slackPx &&
      rect.bottom <= clip.bottom + slackPx)
  );
}

/** Share of the font's height above the baseline, of the first family that is there; measured once a font. */
export function ascentMeter(document: Document): Walk['ascentOf'] {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return ({ fontStyle, fontWeight, fontFamily }) => {
    const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
    const before = known.get(font);
    if (before !== undefined || !context) return before ?? 0.8;
    context.font = font;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
    const share = above / (above + below);
    known.set(font, share);
    return share;
  };
}
