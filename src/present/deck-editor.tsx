import { useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { LONGEST, withChange, withMove, withoutSlide, type Deck } from './deck.ts';
import { DeckItem } from './deck-item.tsx';
import type { PresentMessages } from './messages/en.ts';
import { slideHeading } from './slide-heading.ts';
import type { ShownSlides } from './use-shown-slides.ts';
import './deck-editor.css';

interface DeckEditorProps {
  readonly deck: Deck;
  readonly shown: ShownSlides;
  readonly texts: PresentMessages;
  readonly change: (edit: (deck: Deck) => Deck) => void;
  /** Absent where nothing can be taken back. */
  readonly undo: (() => void) | null;
}

/** Title and slides of a deck: in which order, with which headings and notes. */
export function DeckEditor({ deck, shown, texts, change, undo }: DeckEditorProps) {
  const { format } = useI18n();
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const move = (id: string, place: number) => {
    const last = deck.slides.length - 1;
    change((before) => withMove(before, id, place));
    setSaid(texts.moved(format.number(Math.min(Math.max(place, 0), last) + 1)));
  };
  return (
    <div className="deck">
      <Field label={texts.title} controlId="deck-title">
        <input
          id="deck-title"
          className="ui-control deck-title"
          value={deck.title}
          maxLength={LONGEST.title}
          onChange={({ target }) => change((before) => ({ ...before, title: target.value }))}
        />
      </Field>
      <div className="deck-head">
        <h2>{texts.slides}</h2>
        <Button onClick={() => undo?.()} disabled={undo === null}>
          {texts.undo}
        </Button>
      </div>
      <ol className="deck-list">
        {deck.slides.map((slide, index) => (
          <DeckItem
            key={slide.id}
            slide={slide}
            heading={slideHeading(slide, shown)}
            finding={slideHeading({ ...slide, title: '' }, shown)}
            place={index}
            isLast={index === deck.slides.length - 1}
            isDragged={dragged === slide.id}
            texts={texts}
            onChange={(what) => change((before) => withChange(before, slide.id, what))}
            onRemove={() => change((before) => withoutSlide(before, slide.id))}
            onMove={(place) => move(slide.id, place)}
            onDrag={(isOn) => setDragged(isOn ? slide.id : null)}
            onDropHere={() => {
              if (dragged !== null) move(dragged, index);
              setDragged(null);
            }}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
