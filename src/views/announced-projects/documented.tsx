import { numberOf, type Table } from '../../domain/table.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { figureAt } from '../../view-kit/figures.ts';
import type { Input } from './params.ts';
import type { Occasion } from './statements.ts';

interface DocumentedProps {
  readonly input: Input;
  readonly table: Table;
  readonly occasion: Occasion;
}

const KEYS = ['pending', 'operating'] as const;

/** The projects that these data document for the day of a statement, by status; they are not those that were counted. */
export function Documented({ input, table, occasion }: DocumentedProps) {
  const { format, messages } = input;
  const row = table.rows.find(({ id }) => id === occasion.statements[0]?.id);
  if (!row) return null;
  const figures = KEYS.flatMap((key) => {
    const value = numberOf(row, key);
    const figure = figureAt(table, row.id, key, format);
    return value === null || !figure ? [] : [{ key, value, figure }];
  });
  return figures.map(({ key, value, figure }) => (
    <span key={key} className="announced-count" data-key={key}>
      <FigureButton text={format.plural(value, messages[key])} figures={[figure]} />
    </span>
  ));
}
