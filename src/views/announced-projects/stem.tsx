import type { CSSProperties } from 'react';
import type { Row } from '../../domain/schemas.ts';
import type { Table } from '../../domain/table.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { rowFigures } from '../../view-kit/figures.ts';
import type { Input } from './params.ts';
import { statedText } from './statements.ts';
import { figureKey } from './view.ts';

interface StemProps {
  readonly input: Input;
  readonly table: Table;
  readonly statement: Row<'statements'>;
  /** The largest figure of the picture: the full width. */
  readonly largest: number;
}

/** A statement as a stem with a dot, its figure, and below it the other figure that was stated. */
export function Stem({ input, table, statement, largest }: StemProps) {
  const { format, messages } = input;
  const key = figureKey(input);
  const value = statement[key];
  const text = statedText(input, statement, key);
  const beside = statedText(input, statement, key === 'count' ? 'valueUsd' : 'count');
  const row = table.rows.find(({ id }) => id === statement.id);
  const scope = format.text(statement.scope);
  return (
    <div className="announced-stem" title={scope}>
      <span
        className="announced-line"
        data-empty={value === null}
        style={{ '--size': value === null ? 0 : value / largest } as CSSProperties}
        aria-hidden="true"
      />
      {text === null ? (
        <span className="announced-none">{key === 'count' ? messages.noCount : messages.noValue}</span>
      ) : (
        <FigureButton text={text} label={scope} figures={rowFigures(table, row, format)} written={value} />
      )}
      {beside !== null && (
        <span className="announced-beside">
          <FigureButton
            text={key === 'count' ? beside : besideCount(input, statement, beside)}
            label={scope}
            figures={rowFigures(table, row, format)}
            written={statement[key === 'count' ? 'valueUsd' : 'count']}
          />
        </span>
      )}
    </div>
  );
}

/** "30 projects"; where the wording is not exact the number stands as it was worded. */
function besideCount({ format, messages }: Input, statement: Row<'statements'>, text: string): string {
  return statement.countQualifier === 'exact' && statement.count !== null
    ? format.plural(statement.count, messages.projects)
    : text;
}
