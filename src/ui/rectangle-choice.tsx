import { useCallback, useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { boxBetween, doTouch, isDrawn, type Box } from './rectangle.ts';
import './rectangle-choice.css';

interface RectangleChoiceProps {
  readonly className: string;
  /** CSS selector of what can be chosen; an element says by `data-key` what it is. */
  readonly of: string;
  /** CSS selector of more that no rectangle begins at, beside links and controls (text that is to be marked, say). */
  readonly notFrom?: string;
  /** CSS selector of a scale: what begins at it reaches over the whole height. */
  readonly scale?: string;
  /** The keys of what the rectangle touched. */
  readonly onChoose: (keys: readonly string[], event: PointerEvent) => void;
  readonly children: ReactNode;
}

/** px from the upper left corner of the area. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Drag {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly isAtScale: boolean;
}

const CONTROLS = 'a, button, input, select, summary';
/** What the rectangle touches looks like what stands out under the pointer. */
const LIT = 'data-lit';

/**
 * An area where a mouse or a pen draws a rectangle around several things to choose them. A finger scrolls as everywhere; for
 * it and for the keyboard each thing is a button that adds itself. Escape gives up.
 */
export function RectangleChoice({ className, of, notFrom, scale, onChoose, children }: RectangleChoiceProps) {
  const area = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [place, setPlace] = useState<Place | null>(null);

  const end = useCallback(() => {
    setDrag(null);
    setPlace(null);
    for (const element of area.current?.querySelectorAll(`[${LIT}]`) ?? []) element.removeAttribute(LIT);
  }, []);

  useEffect(() => {
    if (!drag) return undefined;
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
    };
    window.addEventListener('keydown', giveUp);
    return () => window.removeEventListener('keydown', giveUp);
  }, [drag, end]);

  const boxTo = (from: Drag, { clientX, clientY }: PointerEvent): Box => {
    const drawn = boxBetween(from, { x: clientX, y: clientY });
    const whole = area.current?.getBoundingClientRect();
    return from.isAtScale && whole ? { ...drawn, top: whole.top, bottom: whole.bottom } : drawn;
  };

  const start = (event: PointerEvent<HTMLDivElement>) => {
    const { target, pointerId, clientX, clientY } = event;
    if (event.button !== 0 || event.pointerType === 'touch' || !(target instanceof Element)) return;
    if (target.closest(notFrom ? `${CONTROLS}, ${notFrom}` : CONTROLS)) return;
    area.current?.setPointerCapture(pointerId);
    const isAtScale = scale !== undefined && target.closest(scale) !== null;
    setDrag({ pointerId, x: clientX, y: clientY, isAtScale });
  };

  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (drag?.pointerId !== event.pointerId) return;
    const next = isMoved(drag, event) ? boxTo(drag, event) : null;
    const touched = new Set(next ? elementsIn(area.current, of, next) : []);
    for (const element of area.current?.querySelectorAll(of) ?? []) {
      element.toggleAttribute(LIT, touched.has(element));
    }
    setPlace(next && placeIn(area.current, next));
  };

  const finish = (event: PointerEvent<HTMLDivElement>) => {
    if (drag?.pointerId !== event.pointerId) return;
    const touched = isMoved(drag, event) ? elementsIn(area.current, of, boxTo(drag, event)) : [];
    const keys = touched.flatMap((element) => element.getAttribute('data-key') ?? []);
    end();
    if (keys.length > 0) onChoose(keys, event);
  };

  return (
    <div
      ref={area}
      className={`${className} ui-rectangle-area`}
      data-drawing={drag !== null || undefined}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={finish}
      onPointerCancel={end}
      onLostPointerCapture={end}
    >
      {children}
      {place && <i className="ui-rectangle" style={place} aria-hidden="true" />}
    </div>
  );
}

function isMoved(from: Drag, { clientX, clientY }: PointerEvent): boolean {
  return isDrawn(boxBetween(from, { x: clientX, y: clientY }));
}

function elementsIn(area: Element | null, selector: string, box: Box): readonly Element[] {
  return [...(area?.querySelectorAll(selector) ?? [])].filter((element) =>
    doTouch(box, element.getBoundingClientRect()),
  );
}

/** The rectangle in the area, never beyond its borders. */
function placeIn(area: Element | null, { left, top, right, bottom }: Box): Place {
  const frame = area?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 };
  const x = Math.max(0, left - frame.left);
  const y = Math.max(0, top - frame.top);
  return {
    left: x,
    top: y,
    width: Math.max(0, Math.min(right - frame.left, frame.width) - x),
    height: Math.max(0, Math.min(bottom - frame.top, frame.height) - y),
  };
}
