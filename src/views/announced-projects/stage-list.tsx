import type { CSSProperties } from 'react';
import type { Row } from '../../domain/schemas.ts';
import type { Table } from '../../domain/table.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { rowFigures } from '../../view-kit/figures.ts';
import type { Input } from './params.ts';
import { Documented } from './documented.tsx';
import { hasProjects, occasionsOf, statedText, type Occasion } from './statements.ts';
import { figureKey } from './view.ts';

interface StageListProps {
  readonly input: Input;
  readonly table: Table;
  readonly statements: readonly Row<'statements'>[];
  readonly stages: readonly Row<'statement-stages'>[];
  readonly largest: number;
  readonly name: string;
  /** Only the latest statement of each stage. */
  readonly isCompact: boolean;
  /** Shows one stage in words; absent where nothing answers to the reader. */
  readonly onStage: ((stage: string) => void) | null;
}

/** For narrow places: one list a stage, each statement a bar from zero on one scale. */
export function StageList(props: StageListProps) {
  const { input, table, statements, stages, largest, name, isCompact, onStage } = props;
  const { format, messages } = input;
  const key = figureKey(input);
  return (
    <ul className="announced-stages" aria-label={name}>
      {stages.map(({ id, name: stage }) => {
        const own = statements.filter((statement) => statement.stage === id);
        // Where only the latest is shown it is the latest that gives the figure, if there is one.
        const latest = own.findLast((statement) => statement[key] !== null) ?? own.at(-1);
        const shown = isCompact && latest ? [latest] : own;
        const hidden = own.length - shown.length;
        return (
          <li key={id}>
            <p className="announced-stage">
              <strong>{format.text(stage)}</strong>
              {hidden > 0 && <span data-label=""> · {format.plural(hidden, messages.earlier)}</span>}
              {onStage && (
                <button type="button" className="link-button" onClick={() => onStage(id)}>
                  {messages.inWords}
                  <span className="visually-hidden">: {format.text(stage)}</span>
                </button>
              )}
            </p>
            <ol>
              {shown.map((statement) => (
                <StageRow
                  key={statement.id}
                  input={input}
                  table={table}
                  statement={statement}
                  largest={largest}
                />
              ))}
            </ol>
          </li>
        );
      })}
      {hasProjects(input) && <DocumentedDays {...props} />}
    </ul>
  );
}

/** What these data document on the days of the statements; in short for the day of the article and the latest one. */
function DocumentedDays({ input, table, statements, isCompact }: StageListProps) {
  const { messages, format, pkg } = input;
  const occasions = occasionsOf(statements).filter(
    ({ statements: [first] }, index, all) => first?.statedOn !== all[index - 1]?.statements[0]?.statedOn,
  );
  const isOfArticle = ({ statements: own }: Occasion) =>
    own.some(({ source }) => source.includes(pkg.dashboard.article));
  const shown = isCompact
    ? occasions.filter((occasion, index) => isOfArticle(occasion) || index === occasions.length - 1)
    : occasions;
  return (
    <li>
      <p className="announced-stage">
        <strong>{messages.documented}</strong> ({messages.documentedNote})
      </p>
      <ol className="announced-days-list">
        {shown.map((occasion) => (
          <li key={occasion.id}>
            <span className="announced-when">
              {format.monthShort((occasion.statements[0]?.statedOn ?? '').slice(0, 7))}
            </span>
            <Documented input={input} table={table} occasion={occasion} />
          </li>
        ))}
      </ol>
    </li>
  );
}

function StageRow({
  input,
  table,
  statement,
  largest,
}: Pick<StageListProps, 'input' | 'table' | 'largest'> & { readonly statement: Row<'statements'> }) {
  const { format, messages } = input;
  const key = figureKey(input);
  const { statedOn, statedOnBasis, scope } = statement;
  const row = table.rows.find(({ id }) => id === statement.id);
  const none = key === 'count' ? messages.noCount : messages.noValue;
  return (
    <li>
      <span className="announced-when" data-inferred={statedOnBasis === 'inferred' || undefined}>
        {statedOn !== null && format.monthShort(statedOn.slice(0, 7))}
        {statedOnBasis === 'inferred' && (
          <span className="visually-hidden"> {messages.inferredDate('')}</span>
        )}
      </span>
      <span className="announced-bar" aria-hidden="true">
        {statement[key] !== null && <span style={{ '--size': statement[key] / largest } as CSSProperties} />}
      </span>
      <FigureButton
        text={statedText(input, statement, key) ?? none}
        label={format.text(scope)}
        figures={rowFigures(table, row, format)}
        written={statement[key]}
      />
    </li>
  );
}
