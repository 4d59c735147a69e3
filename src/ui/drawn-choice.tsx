import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { isAround, lassoTo } from './lasso.ts';
import { boxBetween, doTouch, isDrawn, type Box } from './rectangle.ts';
import './drawn-choice.css';

interface DrawnChoiceProps {
  readonly className: string;
  /**
   * What is drawn: a rectangle takes what it touches, a span what a rectangle over the whole height would, a lasso whose middle
   * it goes around; null: nothing at present.
   */
  readonly shape: 'rectangle' | 'span' | 'lasso' | null;
  /** A finger draws too, instead of scrolling: only where the reader has said that it should. */
  readonly isByTouch: boolean;
  /** A finger draws what it begins sideways; up and down it scrolls all the same. */
  readonly isSideways?: boolean;
  /** CSS selector of what can be chosen; an element says by `data-key` what it is. What is drawn may begin at one. */
  readonly of: string;
  /** CSS selector of more that nothing drawn begins at, beside links and other controls (text that is to be marked, say). */
  readonly notFrom?: string;
  /** CSS selector of a scale: a rectangle that begins at it reaches over the whole height. */
  readonly scale?: string;
  /** The keys of what was taken. */
  readonly onChoose: (keys: readonly string[], event: PointerEvent) => void;
  readonly children: ReactNode;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drag {
  readonly pointerId: number;
  readonly start: Point;
  /** A rectangle that reaches over the whole height. */
  readonly isSpan: boolean;
}

/** What is drawn so far, px on the screen. */
type Drawn =
  | { readonly shape: 'rectangle'; readonly box: Box }
  | { readonly shape: 'lasso'; readonly line: readonly Point[] };

/** Where the area is on the screen, px. */
type Frame = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

const CONTROLS = 'a, button, input, select, summary, label';
/** What is taken looks like what stands out under the pointer. */
const LIT = 'data-lit';

/**
 * An area where a mouse or a pen draws around several things to choose them. A finger scrolls as everywhere, unless it is to draw;
 * for the keyboard each thing is a button that adds itself. Escape gives up, as does a second finger.
 */
export function DrawnChoice({
  className,
  shape,
  isByTouch,
  isSideways = false,
  of,
  notFrom,
  scale,
  onChoose,
  children,
}: DrawnChoiceProps) {
  const area = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [drawn, setDrawn] = useState<(Drawn & { readonly frame: Frame }) | null>(null);
  /** The press that what was drawn ends with is none on the thing it began at. */
  const isPressOver = useRef(false);

  const end = useCallback(() => {
    setDrag(null);
    setDrawn(null);
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

  const drawnTo = (from: Drag, { clientX, clientY }: PointerEvent): Drawn => {
    const to = { x: clientX, y: clientY };
    if (shape === 'lasso') {
      return { shape, line: lassoTo(drawn?.shape === 'lasso' ? drawn.line : [from.start], to) };
    }
    const box = boxBetween(from.start, to);
    const whole = area.current?.getBoundingClientRect();
    return {
      shape: 'rectangle',
      box: from.isSpan && whole ? { ...box, top: whole.top, bottom: whole.bottom } : box,
    };
  };

  const start = (event: PointerEvent<HTMLDivElement>) => {
    const { target, pointerId, clientX, clientY } = event;
    isPressOver.current = false;
    if (drag) {
      end();
      return;
    }
    const isMeant = event.pointerType !== 'touch' || (isByTouch && event.isPrimary);
    if (shape === null || event.button !== 0 || !isMeant || !(target instanceof Element)) return;
    const isAtThing = target.closest(of) !== null;
    if (!isAtThing && target.closest(notFrom ? `${CONTROLS}, ${notFrom}` : CONTROLS)) return;
    // At a thing it may be no more than a press on it, which is its own.
    if (!isAtThing) area.current?.setPointerCapture(pointerId);
    const isSpan = shape === 'span' || (scale !== undefined && target.closest(scale) !== null);
    setDrag({ pointerId, start: { x: clientX, y: clientY }, isSpan });
  };

  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (drag?.pointerId !== event.pointerId) return;
    const next = drawnTo(drag, event);
    const isOnPurpose = isDrawn(boxOf(next));
    if (isOnPurpose && !area.current?.hasPointerCapture(event.pointerId)) {
      area.current?.setPointerCapture(event.pointerId);
    }
    const taken = new Set(isOnPurpose ? takenBy(next, area.current, of) : []);
    for (const element of area.current?.querySelectorAll(of) ?? []) {
      element.toggleAttribute(LIT, taken.has(element));
    }
    const frame = event.currentTarget.getBoundingClientRect();
    setDrawn(next.shape === 'lasso' || isOnPurpose ? { ...next, frame } : null);
  };

  const finish = (event: PointerEvent<HTMLDivElement>) => {
    if (drag?.pointerId !== event.pointerId) return;
    const last = drawnTo(drag, event);
    isPressOver.current = isDrawn(boxOf(last));
    const taken = isPressOver.current ? takenBy(last, area.current, of) : [];
    const keys = taken.flatMap((element) => element.getAttribute('data-key') ?? []);
    end();
    if (keys.length > 0) onChoose(keys, event);
  };

  const keepPress = (event: MouseEvent) => {
    if (isPressOver.current) event.stopPropagation();
    isPressOver.current = false;
  };

  return (
    <div
      ref={area}
      className={`${className} ui-drawn-area`}
      data-drawing={drag !== null || undefined}
      data-by-touch={isByTouch && shape !== null ? (isSideways ? 'sideways' : 'freely') : undefined}
      onClickCapture={keepPress}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={finish}
      onPointerCancel={end}
      // The thing that a finger began at loses its own capture to the area.
      onLostPointerCapture={({ target, currentTarget }) => {
        if (target === currentTarget) end();
      }}
    >
      {children}
      {drawn && <Shape drawn={drawn} frame={drawn.frame} />}
    </div>
  );
}

function boxOf(drawn: Drawn): Box {
  if (drawn.shape === 'rectangle') return drawn.box;
  const [xs, ys] = [drawn.line.map(({ x }) => x), drawn.line.map(({ y }) => y)];
  return boxBetween({ x: Math.min(...xs), y: Math.min(...ys) }, { x: Math.max(...xs), y: Math.max(...ys) });
}

function takenBy(drawn: Drawn, area: Element | null, selector: string): readonly Element[] {
  return [...(area?.querySelectorAll(selector) ?? [])].filter((element) => {
    const box = element.getBoundingClientRect();
    return drawn.shape === 'rectangle'
      ? doTouch(drawn.box, box)
      : isAround(drawn.line, { x: box.left + box.width / 2, y: box.top + box.height / 2 });
  });
}

/** What is drawn, on the area and never beyond its borders. */
function Shape({ drawn, frame }: { readonly drawn: Drawn; readonly frame: Frame }) {
  if (drawn.shape === 'lasso') {
    const points = drawn.line.map(({ x, y }) => `${x - frame.left},${y - frame.top}`).join(' ');
    return (
      <svg className="ui-lasso" aria-hidden="true">
        <polygon points={points} />
      </svg>
    );
  }
  const { box } = drawn;
  const left = Math.max(0, box.left - frame.left);
  const top = Math.max(0, box.top - frame.top);
  const width = Math.max(0, Math.min(box.right - frame.left, frame.width) - left);
  const height = Math.max(0, Math.min(box.bottom - frame.top, frame.height) - top);
  return <i className="ui-rectangle" style={{ left, top, width, height }} aria-hidden="true" />;
}
