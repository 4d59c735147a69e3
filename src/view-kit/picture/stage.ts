import type { ShownTheme } from '../theme-tokens.ts';

/** A document of its own, out of sight, in which a view is drawn for a picture. */
export interface Stage {
  readonly document: Document;
  /** What is rendered goes in here. */
  readonly place: HTMLElement;
  readonly resize: (widthPx: number, heightPx: number) => void;
  /** Waits until all that was asked for has come and nothing moves. @throws where that does not happen */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** Waited for data and fonts, ms. */
const PATIENCE = 20_000;
const STEP = 25;

/**
 * Opens a stage: a frame, so that a picture is laid out for its own width and theme and not for the window that it was
 * asked for in. It has the styles of the page.
 */
export async function openStage(theme: ShownTheme, language: string): Promise<Stage> {
  const frame = document.createElement('iframe');
  frame.className = 'picture-stage';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.srcdoc = `<!doctype html><html lang="${language}" data-theme="${theme}"><head></head><body></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  if (!inner) {
    frame.remove();
    throw new Error('no document of its own: the page stands in a closed frame');
  }
  await copyStyles(inner);
  const place = inner.createElement('div');
  inner.body.append(place);
  return {
    document: inner,
    place,
    resize: (widthPx, heightPx) => {
      frame.width = String(widthPx);
      frame.height = String(heightPx);
    },
    settled: () => settled(inner, place),
    close: () => frame.remove(),
  };
}

/** The page's own styles, in its order; those of charts are there by now, since charts are loaded before. */
async function copyStyles(into: Document): Promise<void> {
  const waiting: Promise<unknown>[] = [];
  for (const node of document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>(
    'link[rel="stylesheet"], style',
  )) {
    const copy = into.importNode(node, true);
    if ('href' in copy && 'href' in node) {
      copy.href = node.href;
      waiting.push(
        new Promise((resolve, reject) => {
          copy.addEventListener('load', resolve, { once: true });
          copy.addEventListener('error', () => reject(new Error(`no styles: ${copy.href}`)), { once: true });
        }),
      );
    }
    // A page draws with what is there when the fonts are late; a picture waits for them.
    copy.textContent = copy.textContent.replaceAll('font-display:optional', 'font-display:block');
    into.head.append(copy);
  }
  await Promise.all(waiting);
}

async function settled(inner: Document, place: HTMLElement): Promise<void> {
  const end = Date.now() + PATIENCE;
  let before = '';
  let quiet = 0;
  while (quiet < 2) {
    await new Promise((resolve) => {
      setTimeout(resolve, STEP);
    });
    if (place.querySelector('.ui-notice--error')) throw new Error('a part of the view could not be drawn');
    // Fonts are asked for only when something is laid out with them.
    const isEmpty = place.offsetHeight === 0;
    const isWaiting =
      isEmpty || place.querySelector('.ui-skeleton') !== null || inner.fonts.status !== 'loaded';
    const now = isWaiting ? '' : place.innerHTML;
    quiet = now !== '' && now === before ? quiet + 1 : 0;
    before = now;
    if (Date.now() > end) throw new Error('the view did not come to rest');
  }
}
