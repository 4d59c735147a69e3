import { useTrace } from '../../view-kit/trace-context.ts';
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
  const trace = useTrace();
  const column = { key: 'figure', label, type: cell.type ?? 'text' };
  return <FigureButton text={text} label={label} onOpen={() => trace([{ cell, column, label }])} />;
}
