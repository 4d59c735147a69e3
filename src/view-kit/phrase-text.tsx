import { phraseOf, type Phrase } from '../domain/phrase.ts';
import { FigureButton } from './figure-button.tsx';
import { phraseWords } from './phrase-words.ts';

interface PhraseTextProps {
  readonly phrase: Phrase | string;
  /** Default: yes, the sentence says what the figure is of. */
  readonly isInText?: boolean;
  readonly isTabStop?: boolean;
}

/** A sentence whose figures lead to where they come from. */
export function PhraseText({ phrase, isInText = true, isTabStop = true }: PhraseTextProps) {
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
            <FigureButton
              // oxlint-disable-next-line react/no-array-index-key
              key={place}
              text={part.text}
              figures={part.figures}
              isInText={isInText}
              isTabStop={isTabStop}
            />
          ),
        )}
      </span>
    ),
  );
}
