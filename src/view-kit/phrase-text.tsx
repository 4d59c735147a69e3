import { phraseOf, type Phrase } from '../domain/phrase.ts';
import { FigureButton } from './figure-button.tsx';

/** A sentence whose figures lead to where they come from. */
export function PhraseText({ phrase }: { readonly phrase: Phrase | string }) {
  return phraseOf(phrase).map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      // The parts of a sentence have no other name than their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      <FigureButton key={index} text={part.text} figures={part.figures} isInText />
    ),
  );
}
