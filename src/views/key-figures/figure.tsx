import { FigureButton } from '../../view-kit/figure-button.tsx';
import type { Cell } from '../../domain/table.ts';

interface FigureProps {
  readonly cell: Cell;
  readonly text: string;
  /** What the figure is of. */
  readonly label: string;
}

/** A figure of a card that leads to where it comes from. */
export function Figure({ cell, text, label }: FigureProps) {
  return <FigureButton text={text} figures={[{ type: 'text', ...cell, label }]} />;
}
