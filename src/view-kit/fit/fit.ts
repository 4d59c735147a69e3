export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Smaller is unreadable, larger is coarse. */
export const SCALE = { least: 0.5, most: 2 };

/** A step in the search for the scale at which a view fills its box. */
export interface FitStep {
  readonly scale: number;
  /** Smallest scale that is known to be too large for the box. */
  readonly tooLarge: number;
}

export const FIRST_STEP: FitStep = { scale: 1, tooLarge: Infinity };

/**
 * The next scale to try, from the height (px, unscaled) that the content took when it was laid out at the width that the
 * last one gave it. A narrower layout is a higher one, so what did not fit is never tried again and the search ends.
 */
export function nextFit(step: FitStep, contentHeight: number, box: Box, least = SCALE.least): FitStep {
  const { scale } = step;
  const isTooLarge = contentHeight * scale > box.height + 0.5;
  const tooLarge = isTooLarge ? Math.min(step.tooLarge, scale) : step.tooLarge;
  const ideal = Math.floor((box.height / contentHeight) * 200) / 200;
  const next = Math.min(Math.max(ideal, least), SCALE.most);
  if (isTooLarge) return { scale: Math.max(least, Math.min(next, scale - 0.005)), tooLarge };
  return { scale: next < tooLarge && next > scale ? next : scale, tooLarge };
}
