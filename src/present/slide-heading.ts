import type { Slide } from './deck.ts';
import type { ShownSlides } from './use-shown-slides.ts';

/** Heading of a slide: the presenter's own, else the view's finding, else its title; its id until the view is there. */
export function slideHeading(slide: Slide, shown: ShownSlides): string {
  const content = shown.get(slide.id)?.content;
  return slide.title || content?.finding || content?.title || slide.view;
}
