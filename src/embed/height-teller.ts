/** Smaller changes are not told. */
const DEAD_BAND_PX = 2;
/** At most ten times a second. */
const PAUSE_MS = 100;

/** Clock and timer, so that a test can turn them. */
interface Clock {
  readonly now: () => number;
  readonly after: (ms: number, call: () => void) => void;
}

/**
 * Tells heights on: never two within a tenth of a second, never one that differs by less than 2 px from the last told, and
 * always the last one measured. Waits a moment before telling, so that a layout on its way is not told.
 * @returns takes each height as it is measured, px
 */
export function heightTeller(tell: (heightPx: number) => void, clock: Clock): (heightPx: number) => void {
  let measured = 0;
  let told: number | null = null;
  let toldAt = -Infinity;
  let isWaiting = false;
  return (heightPx) => {
    measured = heightPx;
    if (isWaiting || isNear(measured, told)) return;
    isWaiting = true;
    clock.after(Math.max(PAUSE_MS / 2, toldAt + PAUSE_MS - clock.now()), () => {
      isWaiting = false;
      if (isNear(measured, told)) return;
      told = measured;
      toldAt = clock.now();
      tell(measured);
    });
  };
}

function isNear(heightPx: number, told: number | null): boolean {
  return told !== null && Math.abs(heightPx - told) < DEAD_BAND_PX;
}
