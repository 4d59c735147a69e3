import { createContext, use, useCallback } from 'react';
import { sinceThen, type FiguresThen } from '../domain/versions/figures-then.ts';
import type { Figure } from '../domain/table.ts';

/** The figures of what is drawn as the version had them that the address names; `null` where it names none. */
export const RevisedContext = createContext<FiguresThen | null>(null);

/** Hears of every figure that is drawn, where a drawing is made to be compared. */
export const NotedContext = createContext<((figures: readonly Figure[]) => void) | null>(null);

/** Gives figures what they were in the version that the address names. */
export function useRevised(): (figures: readonly Figure[]) => readonly Figure[] {
  const then = use(RevisedContext);
  return useCallback(
    (figures) => (then === null ? figures : figures.map((figure) => sinceThen(figure, then))),
    [then],
  );
}
