import { useCallback, useState, type ReactNode } from 'react';
import type { ShownView } from '../view-kit/shown-view.ts';
import type { Deck } from './deck.ts';
import { SlideContent } from './slide-view.tsx';

/** What the slides of a deck show, by slide id, as far as it has come. */
export type ShownSlides = ReadonlyMap<string, ShownView>;

/** What every slide shows, and the parts that compute it, to be rendered. */
export function useShownSlides({ slides }: Deck): {
  readonly shown: ShownSlides;
  readonly parts: ReactNode;
} {
  const [shown, setShown] = useState<ShownSlides>(new Map());
  const tell = useCallback(
    (id: string, view: ShownView) => setShown((before) => new Map(before).set(id, view)),
    [],
  );
  const parts = slides.map((slide) => <SlideContent key={slide.id} slide={slide} onShown={tell} />);
  return { shown, parts };
}
