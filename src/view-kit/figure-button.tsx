import { use, useEffect, type ReactNode } from 'react';
import type { Figure } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { peekAt } from './peek-at.ts';
import { NotedContext, useRevised } from './revised-context.ts';
import { useTrace } from './trace-context.ts';
import { revisionText } from './use-revised-points.ts';

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
  /** The value that is written, where the press opens others beside it: only what is written is marked as revised. */
  readonly written?: Figure['value'];
  /** What the figure was in an earlier version stands beside it already. */
  readonly isRevisionTold?: boolean;
}

/**
 * A figure that leads to where it comes from: in a few words on hover and focus, in full on a press. A ring stands behind
 * one that was another in the version that the address names.
 */
export function FigureButton(props: FigureButtonProps) {
  const { text, children = text, label = props.figures[0]?.label ?? '' } = props;
  const { isInText = false, isTabStop = true, isRevisionTold = false, written } = props;
  const { t, format } = useI18n();
  const trace = useTrace();
  const note = use(NotedContext);
  useEffect(() => note?.(props.figures));
  const figures = useRevised()(props.figures);
  if (!trace || figures.length === 0) return children;
  const marked = figures.filter(
    ({ value }) => !isRevisionTold && (written === undefined || value === written),
  );
  const revised = marked.flatMap((figure) => revisionText(figure, t, format) ?? []);
  const name = isInText ? t.provenance.title : t.provenance.open(label, text);
  const told = [name, ...new Set(revised)].join('; ');
  return (
    <button
      type="button"
      className="figure"
      data-figure=""
      aria-haspopup="dialog"
      data-revised={revised.length > 0 || undefined}
      {...(isInText ? { 'aria-description': told } : { 'aria-label': told })}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => trace.open(figures)}
      {...peekAt(trace, figures)}
    >
      {children}
    </button>
  );
}
