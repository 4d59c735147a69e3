import { phraseOf, type Phrase } from '../domain/phrase.ts';
import { FigureButton } from './figure-button.tsx';
import { phraseWords } from './phrase-words.ts';

/** A sentence whose figures lead to where they come from. */
export function PhraseText({ phrase }: { readonly phrase: Phrase | string }) {
  return phraseWords(phraseOf(phrase)).map((word, index) =>
    typeof word === 'string' ? (
      word
    ) : (
      // The words of a sentence have no other name than their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="nowrap">
        {word.parts.map((part, place) =>
          typeof part === 'string' ? (
            part
          ) : (
            // oxlint-disable-next-line react/no-array-index-key
            <FigureButton key={place} text={part.text} figures={part.figures} isInText />
          ),
        )}
      </span>
    ),
  );
}
