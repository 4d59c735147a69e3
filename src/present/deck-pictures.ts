import { zipSync } from 'fflate';
import { pictureOf } from '../view-kit/picture/picture-of.ts';
import type { Surroundings } from '../view-kit/surroundings.tsx';
import { shownTheme } from '../view-kit/theme-tokens.ts';
import type { Deck } from './deck.ts';
import type { ShownSlides } from './use-shown-slides.ts';

interface DeckPicturesOptions {
  readonly by: Surroundings;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** A ZIP with a wide picture of each view, numbered in the order of the deck. @throws when aborted */
export async function deckPictures(
  { slides }: Deck,
  shown: ShownSlides,
  { by, signal, onProgress }: DeckPicturesOptions,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  const theme = shownTheme();
  for (const [index, { id }] of slides.entries()) {
    signal.throwIfAborted();
    onProgress(index, slides.length);
    const view = shown.get(id);
    if (!view) continue;
    const picture = await pictureOf(view, by, { shape: 'wide', theme, isTransparent: false, format: 2 });
    const number = String(index + 1).padStart(2, '0');
    files[`${number}-${view.manifest.id}.png`] = new Uint8Array(await picture.arrayBuffer());
  }
  signal.throwIfAborted();
  // Pictures are packed already.
  const zip = zipSync(files, { level: 0 });
  return new Blob([new Uint8Array(zip)], { type: 'application/zip' });
}
