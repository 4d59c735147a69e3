import { useState, type PointerEvent } from 'react';
import { useIsCoarse } from './use-is-coarse.ts';

/** What the pointer does in an area to draw in, and how the reader says so. It is a matter of the moment and in no address. */
export interface DrawingTool<T extends string> {
  readonly tool: T;
  readonly onTool: (tool: T) => void;
  /** A finger draws too: the reader has said with what. */
  readonly isByTouch: boolean;
  /** A finger is the main pointer, or was the last one here. */
  readonly isFinger: boolean;
  /** For an element around the area and the switch: which pointer is in use. */
  readonly onPointerDownCapture: (event: PointerEvent) => void;
}

/**
 * @param forMouse what a mouse or a pen does as long as nothing is chosen
 * @param forFinger what a finger does: it scrolls or moves until it is told to draw
 */
export function useDrawingTool<T extends string>(forMouse: T, forFinger: T): DrawingTool<T> {
  const isCoarse = useIsCoarse();
  const [chosen, setChosen] = useState<T | null>(null);
  const [last, setLast] = useState<'finger' | 'mouse' | null>(null);
  const isFinger = last === null ? isCoarse : last === 'finger';
  return {
    tool: chosen ?? (isFinger ? forFinger : forMouse),
    onTool: setChosen,
    isByTouch: chosen !== null,
    isFinger,
    onPointerDownCapture: ({ pointerType }) => setLast(pointerType === 'touch' ? 'finger' : 'mouse'),
  };
}
