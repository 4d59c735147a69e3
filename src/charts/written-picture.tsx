import { useState, useSyncExternalStore, type ReactNode } from 'react';

/** Widths of a phone, a large phone, a tablet and a desktop, at which pages written at build are drawn; charts.css shows the nearest. */
const WRITTEN_PX = [328, 480, 720, 1152];

/** A picture that is stretched by more than this is drawn anew for its real width. */
const STRETCH_AT_MOST = 0.03;

/** Always the same object: React leaves alone what was written, because this never changes. */
const AS_IT_STANDS = { __html: '' };

/**
 * A drawing in a page written at build, where nobody knows the width of its place: drawn at several widths, of which the
 * styles show the nearest, stretched to its place. In the browser it stands for what was written, whatever that is.
 */
export function WrittenPicture({ children }: { readonly children: (widthPx: number) => ReactNode }) {
  if (typeof window !== 'undefined') {
    return (
      <div
        ref={keepShown}
        className="chart-written"
        suppressHydrationWarning
        dangerouslySetInnerHTML={AS_IT_STANDS}
      />
    );
  }
  return (
    <div className="chart-written">
      {WRITTEN_PX.map((widthPx) => (
        <div key={widthPx} data-width={widthPx}>
          {children(widthPx)}
        </div>
      ))}
    </div>
  );
}

/** Takes away the drawings for other widths: a change of width draws the chart anew. */
function keepShown(written: HTMLElement | null): void {
  const hidden = Array.from(written?.children ?? []).filter(
    (drawing) => getComputedStyle(drawing).display === 'none',
  );
  for (const drawing of hidden) drawing.remove();
}

interface Shown {
  /** The same object as long as what is drawn is the same. */
  readonly content: object;
  /** `null` until the place is measured. */
  readonly widthPx: number | null;
  readonly isTouched: boolean;
}

/**
 * True where a page is written at build, and in the browser as long as what was written may stay: nobody has touched it, its
 * content is the same, and it has about the width that it was drawn for. Once it has gone it does not come back.
 */
export function useIsWritten({ content, widthPx, isTouched }: Shown): boolean {
  const isStatic = useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
  const [written, setWritten] = useState(isStatic ? content : null);
  if (isStatic) return true;
  const fits =
    widthPx === null || WRITTEN_PX.some((drawnPx) => Math.abs(widthPx / drawnPx - 1) <= STRETCH_AT_MOST);
  const mayStay = written === content && fits && !isTouched;
  if (written !== null && !mayStay) setWritten(null);
  return mayStay;
}

function subscribe() {
  return () => undefined;
}
