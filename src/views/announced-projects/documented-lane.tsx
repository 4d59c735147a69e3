import type { CSSProperties } from 'react';
import { numberOf, type Table } from '../../domain/table.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { figureAt } from '../../view-kit/figures.ts';
import type { Input } from './params.ts';
import type { Day } from './statements.ts';
import { figureKey } from './view.ts';

interface DocumentedLaneProps {
  readonly input: Input;
  readonly table: Table;
  readonly days: readonly Day[];
  /** Key of the column of the table. */
  readonly of: string;
  readonly name: string;
  /** Custom property of the status; a part of a lane above has numbers alone. */
  readonly color: string;
  readonly isPart?: boolean;
  /** The largest number stated: the full height of a column, so that both can be compared. */
  readonly largest: number;
}

/** The projects that these data document for the day of each statement; they are not those that were counted. */
export function DocumentedLane({
  input,
  table,
  days,
  of,
  name,
  color,
  isPart = false,
  largest,
}: DocumentedLaneProps) {
  const { format, pkg } = input;
  const cells = days.map((day) => {
    const row = table.rows.find(({ id }) => id === day.statements[0]?.id);
    return { day, value: row ? numberOf(row, of) : null, figure: row && figureAt(table, row.id, of, format) };
  });
  const most = Math.max(0, ...cells.map(({ value }) => value ?? 0));
  // Beside amounts of money a number of projects has a scale of its own.
  const scale = figureKey(input) === 'count' ? Math.max(largest, most) : most * 3;
  return (
    <tr
      style={{ '--lane': isPart ? 0 : most / scale, '--status': color } as CSSProperties}
      data-part={isPart || undefined}
    >
      <th scope="row">{name}</th>
      {cells.map(({ day, value, figure }, index) => (
        <td
          key={day.date}
          data-article={
            day.statements.some(({ source }) => source.includes(pkg.dashboard.article)) || undefined
          }
          data-first={days[index - 1]?.year !== day.year || undefined}
        >
          {value !== null && figure && (
            <span className="announced-stated">
              <FigureButton text={format.number(value)} figures={[figure]} />
              {!isPart && (
                <span
                  className="announced-column"
                  style={{ '--size': value / scale } as CSSProperties}
                  aria-hidden="true"
                />
              )}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
