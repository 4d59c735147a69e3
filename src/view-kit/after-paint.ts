/** After so long it is done also where nothing is painted: in a tab that nobody looks at, ms. */
const LATEST_MS = 200;

/** Does something once the browser has painted what is drawn now. @returns takes it back */
export function afterPaint(run: () => void): () => void {
  let waiting = window.setTimeout(run, LATEST_MS);
  const frame = requestAnimationFrame(() => {
    window.clearTimeout(waiting);
    // The frame is painted after its callbacks, and before the next task.
    waiting = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(waiting);
  };
}
