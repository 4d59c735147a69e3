/** What a card is taken to need that has never been seen, px: more than most windows have, so that none below it moves in sight. */
const UNKNOWN_PX = 900;

const heights = new Map<string, number>();

const sizes =
  typeof ResizeObserver === 'function'
    ? new ResizeObserver((changes) => {
        for (const { target, borderBoxSize } of changes) {
          const height = borderBoxSize[0]?.blockSize ?? 0;
          if (height > 0) heights.set(target.id, Math.round(height));
        }
      })
    : null;

/** Height of a card when it was last seen, px. @param id of its element */
export function keptHeight(id: string): number {
  return heights.get(id) ?? UNKNOWN_PX;
}

/** Remembers how high a card is now. @param id of its element */
export function noteHeight(id: string): void {
  const height = document.getElementById(id)?.getBoundingClientRect().height ?? 0;
  if (height > 0) heights.set(id, Math.round(height));
}

/** Remembers the height of a card as long as it stands there. @param id of its element @returns ends it */
export function keepHeight(id: string): (() => void) | undefined {
  const card = document.getElementById(id);
  if (!sizes || !card) return undefined;
  sizes.observe(card);
  return () => sizes.unobserve(card);
}
