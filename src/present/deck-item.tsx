import { useId } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { LONGEST, type Slide } from './deck.ts';
import type { PresentMessages } from './messages/en.ts';

interface DeckItemProps {
  readonly slide: Slide;
  /** What stands on the slide. */
  readonly heading: string;
  /** What would stand there without a heading of one's own. */
  readonly finding: string;
  readonly place: number;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  readonly texts: PresentMessages;
  readonly onChange: (change: Partial<Pick<Slide, 'title' | 'notes'>>) => void;
  readonly onRemove: () => void;
  readonly onMove: (place: number) => void;
  readonly onDrag: (isOn: boolean) => void;
  readonly onDropHere: () => void;
}

/** One slide in the list: dragged by its number or moved with its buttons, named and annotated in place. */
export function DeckItem(props: DeckItemProps) {
  const { slide, heading, finding, place, texts } = props;
  const { format } = useI18n();
  const id = useId();
  return (
    // Dragging is a convenience; the buttons do the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="deck-item"
      data-dragged={props.isDragged}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        props.onDropHere();
      }}
    >
      <span
        className="deck-grip"
        title={texts.drag}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', heading);
          props.onDrag(true);
        }}
        onDragEnd={() => props.onDrag(false)}
      >
        {format.number(place + 1)}
      </span>
      <div className="deck-item-body">
        <p className="deck-heading">{heading}</p>
        <details className="deck-details" open={slide.title !== '' || slide.notes !== ''}>
          <summary>
            {texts.own} · {texts.notes}
          </summary>
          <Field label={texts.own} controlId={`${id}-title`}>
            <input
              id={`${id}-title`}
              className="ui-control"
              value={slide.title}
              placeholder={finding}
              maxLength={LONGEST.title}
              onChange={({ target }) => props.onChange({ title: target.value })}
            />
          </Field>
          <Field label={texts.notes} controlId={`${id}-notes`}>
            <textarea
              id={`${id}-notes`}
              className="ui-control"
              rows={3}
              value={slide.notes}
              maxLength={LONGEST.notes}
              aria-describedby={`${id}-hint`}
              onChange={({ target }) => props.onChange({ notes: target.value })}
            />
          </Field>
          <p id={`${id}-hint`} className="deck-hint">
            {texts.notesHint}
          </p>
        </details>
      </div>
      <div className="deck-item-actions">
        <Button
          variant="icon"
          icon="chevron-up"
          aria-label={texts.up(heading)}
          disabled={place === 0}
          onClick={() => props.onMove(place - 1)}
        />
        <Button
          variant="icon"
          icon="chevron-down"
          aria-label={texts.down(heading)}
          disabled={props.isLast}
          onClick={() => props.onMove(place + 1)}
        />
        <Button variant="icon" icon="close" aria-label={texts.remove(heading)} onClick={props.onRemove} />
      </div>
    </li>
  );
}
