/** Relative differences of amounts up to which a statement counts as close, as near. */
export const CLOSE_SHARE = 0.05;
export const NEAR_SHARE = 0.1;
/** The same for percentages, in percentage points (0.03 = 3 points). */
export const CLOSE_POINTS = 0.03;
export const NEAR_POINTS = 0.05;

/**
 * How a statement stands to the data. None of them says who is right.
 * - `close`, `near`, `apart` by size of the difference
 * - `other-count` the same trade as the other side counts it
 * - `other-scope` the data hold something else than what was stated
 * - `not-checkable` the data hold nothing to hold it against
 */
export const VERDICTS = ['close', 'near', 'apart', 'other-count', 'other-scope', 'not-checkable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdict on an amount: what was stated relative to the data, −0.017 = 1.7 % lower. */
export function verdictOnAmount(relative: number): Verdict {
  return band(Math.abs(relative), CLOSE_SHARE, NEAR_SHARE);
}

/** Verdict on a percentage: what was stated less the data, −0.025 = 2.5 points lower. */
export function verdictOnPercentage(difference: number): Verdict {
  return band(Math.abs(difference), CLOSE_POINTS, NEAR_POINTS);
}

function band(size: number, close: number, near: number): Verdict {
  return size <= close ? 'close' : size <= near ? 'near' : 'apart';
}
