const MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Calls once the reader moves the page or acts on it, by whatever means. Returns what takes it back. */
export function onFirstMove(call: () => void): () => void {
  const stop = () => {
    for (const move of MOVES) window.removeEventListener(move, moved);
  };
  const moved = () => {
    stop();
    call();
  };
  for (const move of MOVES) window.addEventListener(move, moved, { passive: true });
  return stop;
}
