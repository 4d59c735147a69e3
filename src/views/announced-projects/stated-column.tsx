import type { CSSProperties } from 'react';
import type { Row } from '../../domain/schemas.ts';
import type { Table } from '../../domain/table.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { rowFigures } from '../../view-kit/figures.ts';
import type { Input } from './params.ts';
import { statedText } from './statements.ts';
import { figureKey } from './view.ts';

interface StatedColumnProps {
  readonly input: Input;
  readonly table: Table;
  /** What was said of one stage on one day. */
  readonly statements: readonly Row<'statements'>[];
  readonly largest: number;
}

/** The figure as it was worded on a column of its size; a statement without such a figure is a ring that leads to its other ones. */
export function StatedColumn({ input, table, statements, largest }: StatedColumnProps) {
  const { format } = input;
  const key = figureKey(input);
  const [first] = statements;
  if (!first) return null;
  const shown = statements.filter((statement) => statement[key] !== null);
  const figuresOf = (of: readonly Row<'statements'>[]) =>
    of.flatMap(({ id }) =>
      rowFigures(
        table,
        table.rows.find((row) => row.id === id),
        format,
      ),
    );
  if (shown.length === 0) {
    return (
      <span className="announced-ring">
        <FigureButton
          text="○"
          label={format.text(first.scope)}
          figures={figuresOf(statements)}
          written={null}
        />
      </span>
    );
  }
  return shown.map((statement, index) => {
    // What was said beside it without such a figure has no column of its own: the first one leads to it too.
    const beside = index === 0 ? statements.filter((one) => one[key] === null) : [];
    return (
      <span key={statement.id} className="announced-stated" title={format.text(statement.scope)}>
        <FigureButton
          text={breakable(statedText(input, statement, key) ?? '')}
          label={format.text(statement.scope)}
          figures={figuresOf([statement, ...beside])}
          written={statement[key]}
        />
        <span
          className="announced-column"
          style={{ '--size': (statement[key] ?? 0) / largest } as CSSProperties}
          aria-hidden="true"
        />
      </span>
    );
  });
}

/** In a narrow column a number may stand above its unit: "437.8 m" on two lines, the sign of the currency never alone. */
function breakable(text: string): string {
  return text.replace('\u00a0', ' ');
}
