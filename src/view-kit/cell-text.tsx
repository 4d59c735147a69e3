import type { Figure } from '../domain/table.ts';
import { withSeams } from '../i18n/seams.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { FigureButton } from './figure-button.tsx';
import { isTraceable } from './figures.ts';
import { useRevised } from './revised-context.ts';
import { RevisionMark } from './revision-mark.tsx';

interface CellTextProps {
  readonly figure: Figure;
  readonly isTabStop: boolean;
  /** Money in millions and so on, where the exact figure is a press away. */
  readonly isBrief?: boolean;
}

/** A value of a table: a figure leads to where it comes from, a missing one says so, marks stand behind it. */
export function CellText({ figure: given, isTabStop, isBrief = false }: CellTextProps) {
  const { t, format } = useI18n();
  const [figure = given] = useRevised()([given]);
  const { value, type, mark } = figure;
  if (value === null) {
    return (
      <>
        <span className="cell-none">
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{t.view.noValue}</span>
        </span>
        <RevisionMark figure={figure} />
      </>
    );
  }
  const text = (isBrief ? format.brief : format.cell)(type, value);
  return (
    <>
      {isTraceable(figure) ? (
        <FigureButton text={text} figures={[figure]} isTabStop={isTabStop} isRevisionTold />
      ) : (
        withSeams(text, format.language)
      )}
      {mark !== undefined && mark !== 'derived' && <span className="cell-mark">{t.view.marks[mark]}</span>}
      <RevisionMark figure={figure} />
    </>
  );
}
