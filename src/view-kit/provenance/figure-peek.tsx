import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import type { Figure } from '../../domain/table.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { placePopover } from '../../ui/place-popover.ts';
import { sourceDate } from '../source-date.ts';
import type { Peek } from '../trace-context.ts';
import { useMessages } from '../use-messages.ts';
import { revisionText } from '../use-revised-points.ts';
import { sourcesOfFigure } from './about-figure.ts';
import { messageFiles } from './message-files.ts';
import type { Messages } from './messages/en.ts';
import { useReferences, type References } from './use-references.ts';
import './provenance.css';

interface FigurePeekProps {
  readonly peek: Peek;
  /** The pointer came over the box, or left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Publisher, date and grade of a figure in a small box beside it; for a mark, what it stands for as well. Screen readers have the figure's name and its dialog. */
export function FigurePeek(props: FigurePeekProps) {
  const messages = useMessages('provenance', messageFiles);
  const references = useReferences();
  return messages && <PeekBox {...props} messages={messages} references={references} />;
}

interface PeekBoxProps extends FigurePeekProps {
  readonly messages: Messages;
  readonly references: References;
}

function PeekBox({ peek, onEnter, onLeave, onClose, messages, references }: PeekBoxProps) {
  const { anchor, figures, about } = peek;
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  useLayoutEffect(() => {
    if (box.current) setPlace(placeBeside(anchor, box.current));
  }, [anchor]);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    window.addEventListener('scroll', onClose, { capture: true, passive: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('scroll', onClose, { capture: true });
    };
  }, [onClose]);
  const hasComputation = figures.some(({ derivation }) => derivation);
  return (
    <div
      ref={box}
      className="figure-peek"
      style={place}
      aria-hidden
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {about !== undefined && <p>{about}</p>}
      {figures.map((figure) => (
        <Lines key={figure.label} figure={figure} messages={messages} references={references} />
      ))}
      {about === undefined && (
        <p className="figure-peek-more">{hasComputation ? messages.pressComputed : messages.press}</p>
      )}
    </div>
  );
}

interface LinesProps {
  readonly figure: Figure;
  readonly messages: Messages;
  readonly references: References;
}

function Lines({ figure, messages, references }: LinesProps) {
  const { t, format } = useI18n();
  const { type, value, mark } = figure;
  const [first, ...more] = sourcesOfFigure(figure).flatMap((id) => references.sources.get(id) ?? []);
  const publisher = first?.publisher.split(/,| \(/)[0] ?? '';
  const grade = figure.grade === undefined ? undefined : references.grades.get(figure.grade);
  const facts = [
    first && more.length > 0 ? messages.publishers(publisher, format.number(more.length)) : publisher,
    first && more.length === 0 ? sourceDate(first, format, t) : null,
    grade ? `${messages.grade}: ${grade.id}` : null,
    mark ? t.view.marks[mark] : null,
    revisionText(figure, t, format),
  ].filter((text) => text !== null && text !== '');
  return (
    <p>
      <strong>{format.cell(type, value)}</strong> {facts.join(' · ')}
    </p>
  );
}

/** Below the figure, or above it where there is more room. */
function placeBeside(anchor: HTMLElement, box: HTMLElement): CSSProperties {
  const { clientWidth, clientHeight } = document.documentElement;
  const at = anchor.getBoundingClientRect();
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const { offsetX, side } = placePopover(at, size, { width: clientWidth, height: clientHeight });
  const GAP = 6;
  return {
    left: at.left + offsetX,
    top: side === 'below' ? at.bottom + GAP : at.top - GAP - size.height,
  };
}
