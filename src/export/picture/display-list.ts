/**
 * What a browser has drawn, as a flat list from back to front: boxes, paths and texts with their colours resolved. Pictures
 * and the native shapes of slides are both written from it. All lengths in px of the stage.
 */
export interface DisplayList {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DisplayItem[];
}

export type DisplayItem = BoxItem | PathItem | TextItem;

/** A rectangle with round corners. */
export interface BoxItem {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

/** A path of absolute commands; circles, polygons and lines are paths too. */
export interface PathItem {
  readonly kind: 'path';
  readonly commands: readonly PathCommand[];
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** A run of one line in one style. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Clockwise, about the left end of the baseline. */
  readonly degrees: number;
  readonly color: Paint;
  /** Drawn around the letters, below them. */
  readonly halo: { readonly color: Paint; readonly width: number } | null;
  readonly font: TextFont;
}

export interface TextFont {
  /** Families in the order of preference, as CSS writes them. */
  readonly family: string;
  readonly sizePx: number;
  readonly weight: number;
  readonly isItalic: boolean;
  readonly letterSpacingPx: number;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  /** Figures of one width. */
  readonly isTabular: boolean;
}

/** `#rrggbb` and how opaque it is, 0–1. */
export interface Paint {
  readonly color: string;
  readonly opacity: number;
}

export type Fill = ({ readonly kind: 'solid' } & Paint) | HatchFill;

/** Diagonal stripes. */
export interface HatchFill {
  readonly kind: 'hatch';
  readonly color: string;
  /** `null`: what lies below shows between the stripes. */
  readonly background: string | null;
  readonly opacity: number;
  /** Width of a stripe with its gap. */
  readonly pitchPx: number;
}

export interface Stroke extends Paint {
  readonly width: number;
  readonly dashes: readonly number[];
  readonly isRound: boolean;
}
