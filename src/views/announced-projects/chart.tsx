import { useWidth } from '../../charts/use-width.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import type { Messages } from './messages/en.ts';
import { OccasionList } from './occasion-list.tsx';
import { ALL_STAGES, type Input, type params } from './params.ts';
import { StageLanes } from './stage-lanes.tsx';
import { occasionsOf, statementsOf } from './statements.ts';
import { figureKey } from './view.ts';
import './announced-projects.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** Lanes of less width are no picture; px. */
const NARROWEST_LANE = 92;
/** Width of the column with date and speaker, and of what is documented; px. */
const FRAME = 320;

/**
 * Statements in the order of their dates, each in the lane of the stage it means, as a stem from zero; nothing joins one
 * to the next. Where the lanes do not fit, and for a single stage, a list with the wording.
 */
export function Chart({ input, table, name, summary }: Props) {
  const { ref, widthPx } = useWidth<HTMLDivElement>();
  const statements = statementsOf(input);
  const stages = input.data['statement-stages'].filter(({ id }) =>
    statements.some(({ stage }) => stage === id),
  );
  const key = figureKey(input);
  const largest = Math.max(...statements.map((statement) => statement[key] ?? 0));
  const shared = { input, table, occasions: occasionsOf(statements), largest };
  const hasLanes = input.params.stage === ALL_STAGES && widthPx >= FRAME + stages.length * NARROWEST_LANE;
  return (
    <div ref={ref} className="announced">
      <p className="visually-hidden">{summary}</p>
      {hasLanes ? (
        <StageLanes {...shared} stages={stages} name={name} />
      ) : (
        <OccasionList {...shared} name={name} />
      )}
    </div>
  );
}
