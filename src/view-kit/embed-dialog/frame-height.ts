import type { Width } from './choices.ts';

/** Heights of an embed, px, at the widths that it was measured at. */
export type Heights = Readonly<Record<Width, number>>;

/** Taken until the embed has been measured, and where it cannot be. */
export const USUAL_HEIGHTS: Heights = { 320: 900, 600: 760, 960: 720 };

/**
 * CSS height of a frame that needs no script: exact at the measured widths, between them on the line from one to the next,
 * beyond them that of the nearest. The frame has to stand in a box with `container-type: inline-size`.
 */
export function responsiveHeight(heights: Heights): string {
  const narrower = slope(heights[320] - heights[600], 280);
  const wider = slope(heights[960] - heights[600], 360);
  return `calc(${heights[600]}px + ${narrower} * clamp(0px, 600px - 100cqi, 280px) + ${wider} * clamp(0px, 100cqi - 600px, 360px))`;
}

/** Rounded up, so that a frame is never too low by a rounding. */
function slope(rise: number, run: number): number {
  return Math.ceil((rise / run) * 1000) / 1000;
}
