import type { Row } from '../../domain/schemas.ts';
import type { Table } from '../../domain/table.ts';
import { Documented } from './documented.tsx';
import { OccasionHead } from './occasion-head.tsx';
import type { Input } from './params.ts';
import { hasProjects, type Occasion } from './statements.ts';
import { Stem } from './stem.tsx';

interface StageLanesProps {
  readonly input: Input;
  readonly table: Table;
  readonly occasions: readonly Occasion[];
  readonly stages: readonly Row<'statement-stages'>[];
  /** The largest figure: the full width of a lane. */
  readonly largest: number;
  readonly name: string;
}

/** Time runs down, one lane a stage: a real table, so that it reads the same without the picture. */
export function StageLanes({ input, table, occasions, stages, largest, name }: StageLanesProps) {
  const { format, messages } = input;
  const hasDocumented = hasProjects(input);
  const years = [...new Set(occasions.map(({ year }) => year))];
  const columns = stages.length + (hasDocumented ? 2 : 1);
  return (
    <table className="announced-lanes">
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col" className="announced-when">
            {messages.when}
          </th>
          {stages.map(({ id, name: stage }) => (
            <th key={id} scope="col" lang={format.language}>
              {format.text(stage)}
            </th>
          ))}
          {hasDocumented && (
            <th scope="col" className="announced-documented">
              {messages.documented}
            </th>
          )}
        </tr>
      </thead>
      {years.map((year) => (
        <tbody key={year}>
          <tr className="announced-year">
            <th scope="rowgroup" colSpan={columns}>
              {year}
            </th>
          </tr>
          {occasions
            .filter((occasion) => occasion.year === year)
            .map((occasion) => (
              <tr key={occasion.id}>
                <th scope="row">
                  <OccasionHead input={input} occasion={occasion} />
                </th>
                {stages.map(({ id }) => (
                  <td key={id}>
                    {occasion.statements
                      .filter(({ stage }) => stage === id)
                      .map((statement) => (
                        <Stem
                          key={statement.id}
                          input={input}
                          table={table}
                          statement={statement}
                          largest={largest}
                        />
                      ))}
                  </td>
                ))}
                {hasDocumented && (
                  <td className="announced-documented">
                    <Documented input={input} table={table} occasion={occasion} />
                  </td>
                )}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
