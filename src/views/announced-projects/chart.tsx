import type { ChartProps } from '../../view-kit/view.ts';
import type { Messages } from './messages/en.ts';
import { OccasionList } from './occasion-list.tsx';
import { ALL_STAGES, type Input, type params } from './params.ts';
import { StageLanes } from './stage-lanes.tsx';
import { StageList } from './stage-list.tsx';
import { occasionsOf, statementsOf } from './statements.ts';
import { figureKey } from './view.ts';
import './announced-projects.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/**
 * Statements by date and by the stage that they mean, as columns from zero on one scale; nothing joins one to the next. Where
 * the dates do not fit side by side, a list for each stage; for a single stage a list with the wording.
 */
export function Chart({ input, table, setParams, name, summary, isStatic, isCompact }: Props) {
  const statements = statementsOf(input);
  const stages = input.data['statement-stages'].filter(({ id }) =>
    statements.some(({ stage }) => stage === id),
  );
  const key = figureKey(input);
  const largest = Math.max(...statements.map((statement) => statement[key] ?? 0));
  const shared = { input, table, largest, name };
  return (
    <div className="announced">
      <p className="visually-hidden">{summary}</p>
      {input.params.stage !== ALL_STAGES ? (
        <OccasionList {...shared} occasions={occasionsOf(statements)} />
      ) : (
        // Both forms; the room decides by style which one there is, so that nothing jumps once it is known.
        <>
          <StageLanes {...shared} statements={statements} stages={stages} isCompact={isCompact} />
          <StageList
            {...shared}
            statements={statements}
            stages={stages}
            isCompact={isCompact}
            onStage={isStatic || isCompact ? null : (stage) => setParams({ stage })}
          />
        </>
      )}
      {input.params.stage === ALL_STAGES && <p className="announced-inferred">{input.messages.inferred}</p>}
    </div>
  );
}
