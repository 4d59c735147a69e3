import type { CSSProperties } from 'react';
import type { Row } from '../../domain/schemas.ts';
import type { Table } from '../../domain/table.ts';
import { DayHead } from './day-head.tsx';
import { DocumentedLane } from './documented-lane.tsx';
import type { Input } from './params.ts';
import { daysOf, hasProjects, pendingStatuses, statusKey } from './statements.ts';
import { StatedColumn } from './stated-column.tsx';
import { figureKey } from './view.ts';

interface StageLanesProps {
  readonly input: Input;
  readonly table: Table;
  readonly statements: readonly Row<'statements'>[];
  readonly stages: readonly Row<'statement-stages'>[];
  /** The largest figure: the full height of a column. */
  readonly largest: number;
  readonly name: string;
  readonly isCompact: boolean;
}

/**
 * Time runs to the right, one column a date; one lane a stage, with columns on one scale that nothing joins. A real table, so
 * that it reads the same without the picture.
 */
export function StageLanes({ input, table, statements, stages, largest, name, isCompact }: StageLanesProps) {
  const { format, messages, pkg } = input;
  const key = figureKey(input);
  const days = daysOf(statements);
  const years = [...new Set(days.map(({ year }) => year))];
  const lane = { input, table, days, largest };
  const isArticle = (of: readonly Row<'statements'>[]) =>
    of.some(({ source }) => source.includes(pkg.dashboard.article));
  return (
    <table className="announced-lanes" data-compact={isCompact || undefined}>
      <caption className="visually-hidden">{name}</caption>
      <colgroup>
        <col className="announced-names" />
        {days.map(({ date }) => (
          <col key={date} />
        ))}
      </colgroup>
      <thead>
        <tr className="announced-years">
          <th scope="col" rowSpan={2}>
            <span className="visually-hidden">{messages.stage}</span>
          </th>
          {years.map((year) => (
            <th key={year} scope="colgroup" colSpan={days.filter((day) => day.year === year).length}>
              {year}
            </th>
          ))}
        </tr>
        <tr className="announced-days">
          {days.map((day, index) => (
            <DayHead
              key={day.date}
              input={input}
              day={day}
              isFirst={days[index - 1]?.year !== day.year}
              isArticle={isArticle(day.statements)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map(({ id, name: stage, description }) => {
          const own = statements.filter((statement) => statement.stage === id);
          const tallest = Math.max(0, ...own.map((statement) => statement[key] ?? 0)) / largest;
          return (
            <tr key={id} style={{ '--lane': tallest } as CSSProperties}>
              <th scope="row" title={description ? format.text(description) : undefined}>
                {format.text(stage)}
              </th>
              {days.map((day, index) => (
                <td
                  key={day.date}
                  data-article={isArticle(day.statements) || undefined}
                  data-first={days[index - 1]?.year !== day.year || undefined}
                >
                  <StatedColumn
                    input={input}
                    table={table}
                    statements={day.statements.filter((statement) => statement.stage === id)}
                    largest={largest}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
      {hasProjects(input) && (
        <tbody className="announced-documented">
          <tr>
            <th scope="rowgroup" colSpan={days.length + 1}>
              {messages.documented} <span>({messages.documentedNote})</span>
            </th>
          </tr>
          <DocumentedLane {...lane} of="pending" name={messages.pendingRow} color="var(--status-planned)" />
          {!isCompact &&
            pendingStatuses(input).map(({ id, name: status }) => (
              <DocumentedLane
                key={id}
                {...lane}
                of={statusKey(id)}
                name={format.text(status)}
                color={`var(--status-${id})`}
                isPart
              />
            ))}
          <DocumentedLane
            {...lane}
            of="operating"
            name={messages.operatingRow}
            color="var(--status-operating)"
          />
        </tbody>
      )}
    </table>
  );
}
