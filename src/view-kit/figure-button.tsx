import type { ReactNode } from 'react';
import type { Figure } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { peekAt } from './peek-at.ts';
import { useTrace } from './trace-context.ts';

interface FigureButtonProps {
  /** The figure as it is written. */
  readonly text: string;
  /** What is shown instead, where a picture stands for the text. */
  readonly children?: ReactNode;
  /** Several where one writing stands for several values: the two dates of a period. */
  readonly figures: readonly Figure[];
  /** What the figure is of, where its own label does not say it best. */
  readonly label?: string;
  /** In a sentence the words around it say what the figure is of: its name is the figure alone. */
  readonly isInText?: boolean;
  /** Only one figure of a table is a stop of the Tab key; the arrow keys go to the others. */
  readonly isTabStop?: boolean;
}

/** A figure that leads to where it comes from: in a few words on hover and focus, in full on a press. */
export function FigureButton(props: FigureButtonProps) {
  const { text, children = text, figures, label = figures[0]?.label ?? '' } = props;
  const { isInText = false, isTabStop = true } = props;
  const { t } = useI18n();
  const trace = useTrace();
  if (!trace || figures.length === 0) return children;
  return (
    <button
      type="button"
      className="figure"
      data-figure=""
      aria-haspopup="dialog"
      {...(isInText
        ? { 'aria-description': t.provenance.title }
        : { 'aria-label': t.provenance.open(label, text) })}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => trace.open(figures)}
      {...peekAt(trace, figures)}
    >
      {children}
    </button>
  );
}
