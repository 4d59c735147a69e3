import type { Figure } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useTrace } from './trace-context.ts';

interface FigureButtonProps {
  /** The figure as it is written. */
  readonly text: string;
  /** Several where one writing stands for several values: the two dates of a period. */
  readonly figures: readonly Figure[];
  /** What the figure is of, where its own label does not say it best. */
  readonly label?: string;
  /** In a sentence the words around it say what the figure is of: its name is the figure alone. */
  readonly isInText?: boolean;
  /** Only one figure of a table is a stop of the Tab key; the arrow keys go to the others. */
  readonly isTabStop?: boolean;
}

/** A figure that leads to where it comes from. */
export function FigureButton({
  text,
  figures,
  label = figures[0]?.label ?? '',
  isInText = false,
  isTabStop = true,
}: FigureButtonProps) {
  const { t } = useI18n();
  const trace = useTrace();
  if (!trace) return text;
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
      onClick={() => trace(figures)}
    >
      {text}
    </button>
  );
}
