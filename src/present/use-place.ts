import { useRef, useState } from 'react';
import { within, type Page } from './pages.ts';
import { useChannel } from './use-channel.ts';

/** From the number of the present page to that of another, both from 1; need not stay within the deck. */
export type Step = (present: number) => number;

export const NEXT: Step = (present) => present + 1;
export const PREVIOUS: Step = (present) => present - 1;

interface PlaceOptions {
  readonly pages: readonly Page[];
  /** Number of the page that was drawn last; any number. */
  readonly number: number;
  /** Number of the page at this very moment, with what has been pressed since the last drawing. */
  readonly present: () => number;
  readonly onGo: (number: number) => void;
}

/** Where a presentation is, and how to go on from there; all its windows stay in step. */
export function usePlace({ pages, number: asked, present, onGo }: PlaceOptions) {
  const [isBlack, setBlack] = useState(false);
  const black = useRef(false);
  const show = (slide: number, dark: boolean) => {
    black.current = dark;
    setBlack(dark);
    if (slide !== within(present(), pages)) onGo(slide);
  };
  const channel = useChannel((signal) => show(within(signal.slide, pages), signal.isBlack));
  const showEverywhere = (slide: number, dark: boolean) => {
    channel.tell({ slide, isBlack: dark });
    show(slide, dark);
  };
  return {
    number: within(asked, pages),
    isBlack,
    /** Of two quick steps the second starts where the first has led. */
    go: (step: Step) => showEverywhere(within(step(within(present(), pages)), pages), false),
    toggleBlack: () => showEverywhere(within(present(), pages), !black.current),
  };
}
