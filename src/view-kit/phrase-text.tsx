import { phraseOf, type Phrase } from '../domain/phrase.ts';
import { FigureButton } from './figure-button.tsx';

/** What must not be parted from the figure before it by the end of a line. */
const CLOSING = /^[\p{Po}\p{Pe}\p{Pf}]+/u;

/** A sentence whose figures lead to where they come from. */
export function PhraseText({ phrase }: { readonly phrase: Phrase | string }) {
  const parts = phraseOf(phrase);
  return parts.map((part, index) => {
    if (typeof part === 'string') return index > 0 ? part.replace(CLOSING, '') : part;
    const after = parts[index + 1];
    const closing = typeof after === 'string' ? (CLOSING.exec(after)?.[0] ?? '') : '';
    return (
      // The parts of a sentence have no other name than their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="figure-joined">
        <FigureButton text={part.text} figures={part.figures} isInText />
        {closing}
      </span>
    );
  });
}
