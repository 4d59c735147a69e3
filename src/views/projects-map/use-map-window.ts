import { useEffect, useRef, useState, type RefObject } from 'react';
import { panned, windowParam, zoomed, type MapWindow } from './map-window.ts';
import type { MapFrame, Point } from './projection.ts';

/** A movement of wheel or fingers is over, and said in the address, after so long without a further step. */
const SETTLED_MS = 180;
/** One step of a mouse wheel makes the map larger by this, e to the power of it per px. */
const WHEEL = 0.0022;

export interface MovingWindow {
  readonly window: MapWindow | null;
  readonly move: (step: (now: MapWindow | null) => MapWindow | null) => void;
}

/**
 * The window of the map and how wheel (with Ctrl or ⌘), two fingers and, if `isDragged`, a pressed mouse or pen move it. While they do, nothing but the map is drawn;
 * then `onMoved` gets the window. One finger and a plain wheel scroll the page.
 */
export function useMapWindow(
  area: RefObject<HTMLElement | null>,
  frame: MapFrame,
  kept: MapWindow | null,
  isDragged: boolean,
  onMoved: (window: MapWindow | null) => void,
): MovingWindow {
  const [live, setLive] = useState<{ readonly window: MapWindow | null } | null>(null);
  const keptText = windowParam.write(kept);
  const [seen, setSeen] = useState(keptText);
  if (seen !== keptText) {
    setSeen(keptText);
    setLive(null);
  }
  const window = live ? live.window : kept;
  const latest = useRef({ window, frame, isDragged, onMoved });
  useEffect(() => {
    latest.current = { window, frame, isDragged, onMoved };
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const move = (step: (now: MapWindow | null) => MapWindow | null) => {
    const next = step(latest.current.window);
    latest.current = { ...latest.current, window: next };
    setLive({ window: next });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current.onMoved(next), SETTLED_MS);
  };
  const mover = useRef(move);
  useEffect(() => {
    mover.current = move;
  });

  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const pointIn = (clientX: number, clientY: number): Point => {
      const box = element.getBoundingClientRect();
      // A slide may be scaled as a whole.
      const scale = latest.current.frame.width / Math.max(box.width, 1);
      return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const around = pointIn(event.clientX, event.clientY);
      const px = event.deltaMode === 0 ? event.deltaY : event.deltaY * 30;
      const times = Math.exp(-Math.max(-240, Math.min(240, px)) * WHEEL);
      mover.current((now) => zoomed(latest.current.frame, now, times, around));
    };
    let fingers: { readonly middle: Point; readonly apart: number } | null = null;
    const readFingers = ({ touches: [a, b] }: TouchEvent) => {
      if (!a || !b) return null;
      const [one, other] = [pointIn(a.clientX, a.clientY), pointIn(b.clientX, b.clientY)];
      const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
      return { middle, apart: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)) };
    };
    const touch = (event: TouchEvent) => {
      const now = event.touches.length === 2 ? readFingers(event) : null;
      const before = fingers;
      fingers = now;
      if (!now) return;
      event.preventDefault();
      if (!before || event.type !== 'touchmove') return;
      const by = { x: before.middle.x - now.middle.x, y: before.middle.y - now.middle.y };
      mover.current((shown) => {
        const { frame: drawn } = latest.current;
        return zoomed(drawn, panned(drawn, shown, by), now.apart / before.apart, now.middle);
      });
    };
    let held: { readonly pointerId: number; readonly at: Point } | null = null;
    const hold = (event: PointerEvent) => {
      const { isDragged: isOn, window: shown } = latest.current;
      const isOnControl = event.target instanceof Element && event.target.closest('button, label, input');
      if (!isOn || !shown || event.button !== 0 || event.pointerType === 'touch' || isOnControl) return;
      held = { pointerId: event.pointerId, at: pointIn(event.clientX, event.clientY) };
      element.setPointerCapture(event.pointerId);
      event.preventDefault();
    };
    const drag = (event: PointerEvent) => {
      if (held?.pointerId !== event.pointerId) return;
      const now = pointIn(event.clientX, event.clientY);
      const by = { x: held.at.x - now.x, y: held.at.y - now.y };
      held = { ...held, at: now };
      mover.current((shown) => panned(latest.current.frame, shown, by));
    };
    const release = () => {
      held = null;
    };
    const pointers = [
      ['pointerdown', hold],
      ['pointermove', drag],
      ['pointerup', release],
      ['pointercancel', release],
    ] as const;
    for (const [name, listener] of pointers) element.addEventListener(name, listener);
    const active = { passive: false } as const;
    element.addEventListener('wheel', wheel, active);
    const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
    for (const name of touches) element.addEventListener(name, touch, active);
    return () => {
      element.removeEventListener('wheel', wheel);
      for (const name of touches) element.removeEventListener(name, touch);
      for (const [name, listener] of pointers) element.removeEventListener(name, listener);
    };
  }, [area]);

  return { window, move };
}
