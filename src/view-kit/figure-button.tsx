import { useI18n } from '../i18n/i18n-context.ts';

interface FigureButtonProps {
  /** The figure as it is written. */
  readonly text: string;
  /** What the figure is of: "2021, Total trade, counted by Kazakhstan". */
  readonly label: string;
  readonly onOpen: () => void;
  /** Only one figure of a table is a stop of the Tab key; the arrow keys go to the others. */
  readonly isTabStop?: boolean;
}

/** A figure that leads to where it comes from. */
export function FigureButton({ text, label, onOpen, isTabStop = true }: FigureButtonProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className="figure"
      aria-haspopup="dialog"
      aria-label={t.provenance.open(label, text)}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onOpen}
    >
      {text}
    </button>
  );
}
