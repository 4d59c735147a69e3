import type { Table } from '../../domain/table.ts';
import { Documented } from './documented.tsx';
import { OccasionHead } from './occasion-head.tsx';
import { ALL_STAGES, type Input } from './params.ts';
import { hasProjects, type Occasion } from './statements.ts';
import { Stem } from './stem.tsx';

interface OccasionListProps {
  readonly input: Input;
  readonly table: Table;
  readonly occasions: readonly Occasion[];
  readonly largest: number;
  readonly name: string;
}

/** The statements by date with their wording, for narrow screens and single stages. */
export function OccasionList({ input, table, occasions, largest, name }: OccasionListProps) {
  const { data, format, messages } = input;
  return (
    <ol className="announced-list" aria-label={name}>
      {occasions.map((occasion) => (
        <li key={occasion.id} data-sourced="">
          <div className="announced-head">
            <OccasionHead input={input} occasion={occasion} />
          </div>
          <ul>
            {occasion.statements.map((statement) => {
              const stage = data['statement-stages'].find(({ id }) => id === statement.stage);
              return (
                <li key={statement.id}>
                  {input.params.stage === ALL_STAGES && stage && (
                    <p className="announced-stage">{format.text(stage.name)}</p>
                  )}
                  <Stem input={input} table={table} statement={statement} largest={largest} />
                  <p className="announced-scope">
                    {format.text(statement.scope)}
                    {statement.note && <span className="announced-note">{format.text(statement.note)}</span>}
                  </p>
                </li>
              );
            })}
          </ul>
          {hasProjects(input) && (
            <p className="announced-aside">
              {messages.documented} ({messages.documentedNote}):{' '}
              <Documented input={input} table={table} occasion={occasion} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
