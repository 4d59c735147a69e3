import type { CSSProperties, MouseEvent } from 'react';
import type { Figure } from '../../domain/table.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { standsFor } from '../../view-kit/highlight.ts';
import { peekAt } from '../../view-kit/peek-at.ts';
import { useTrace } from '../../view-kit/trace-context.ts';
import { chooseProjects, isAdding, MOST_CHOSEN } from '../shared/choose-projects.ts';
import { facetLabel } from '../shared/project-filters.ts';
import { projectState } from '../shared/project-link.ts';
import type { SetParams } from './changes-picture.tsx';
import { placeMarks, type Lane, type PlacedMark } from './lanes.ts';
import type { Input } from './params.ts';
import type { TimeAxis } from './time-axis.ts';
import { changeCount, statusName, whenText } from './view.ts';

interface ChangeLaneProps {
  readonly input: Input;
  readonly lane: Lane;
  readonly axis: TimeAxis;
  readonly widthPx: number;
  readonly setParams: SetParams | undefined;
}

/** Height of a row of marks, px. */
const ROW_PX = 26;

/** So many projects are named by a mark. */
const NAMED = 4;

/** One line: its name, and its marks, below one another where they are close. */
export function ChangeLane({ input, lane, axis, widthPx, setParams }: ChangeLaneProps) {
  const { placed, rows } = placeMarks(lane.marks, axis, widthPx);
  return (
    <li className="changes-line">
      <LaneName input={input} lane={lane} />
      <div className="changes-marks" style={{ height: rows * ROW_PX }}>
        {placed.map((place) => (
          <Mark key={place.mark.id} input={input} place={place} widthPx={widthPx} setParams={setParams} />
        ))}
      </div>
    </li>
  );
}

function LaneName({ input, lane }: Pick<ChangeLaneProps, 'input' | 'lane'>) {
  const { format, params, pkg } = input;
  if (params.lanes === 'sector') {
    return <span className="changes-name">{facetLabel(input, 'sector', lane.id)}</span>;
  }
  const project = lane.marks[0]?.changes[0]?.project;
  return (
    <span className="changes-name">
      <AppLink to={`/projects/${lane.id}`} state={projectState(params, pkg)}>
        {project ? format.text(project.name) : lane.id}
      </AppLink>
    </span>
  );
}

/** A length in shares, so that it is right before the width is known: in pages written at build. */
function share(px: number, of: number): string {
  return `${((px / of) * 100).toFixed(3)}%`;
}

interface MarkProps {
  readonly input: Input;
  readonly place: PlacedMark;
  readonly widthPx: number;
  readonly setParams: SetParams | undefined;
}

function Mark({ input, place, widthPx, setParams }: MarkProps) {
  const { format, params: values } = input;
  const { mark, left, width, barLeft, barWidth, row } = place;
  const trace = useTrace();
  const chosen = new Set(values.project);
  const own = chosen.size === 0 ? mark.changes : mark.changes.filter(({ project }) => chosen.has(project.id));
  const shown = own.length > 0 ? own : mark.changes;
  const box: CSSProperties = { left: share(left, widthPx), width: share(width, widthPx), top: row * ROW_PX };
  const isDim = own.length === 0;
  const bar = (
    <i
      className="change-bar"
      data-how={mark.how}
      style={
        {
          left: share(barLeft, width),
          width: share(barWidth, width),
          '--color': `var(--status-${mark.to})`,
        } as CSSProperties
      }
    >
      {shown.length > 1 && <b data-figure="">{format.number(shown.length)}</b>}
    </i>
  );
  if (!setParams || mark.changes.length > MOST_CHOSEN) {
    return (
      <span className="change-mark" data-dim={isDim || undefined} style={box}>
        {bar}
      </span>
    );
  }
  const ids = mark.changes.map(({ project }) => project.id);
  const choose = (event: MouseEvent) =>
    setParams((now) => ({
      project: chooseProjects(now.project, ids, isAdding(event)),
      listed: 'chosen',
    }));
  return (
    <button
      type="button"
      className="change-mark"
      data-key={mark.id}
      data-dim={isDim || undefined}
      style={box}
      aria-pressed={chosen.size > 0 && ids.every((id) => chosen.has(id))}
      aria-label={labelOf(input, place)}
      {...standsFor(ids)}
      onClick={choose}
      {...peekAt(
        trace,
        () => [figureOf(input, place)],
        () => labelOf(input, place),
      )}
    >
      {bar}
    </button>
  );
}

/** What a mark stands for: told beside it on hover and focus. */
function figureOf(input: Input, { mark }: PlacedMark): Figure {
  return changeCount(input, mark.changes, labelOf(input, { mark }));
}

function labelOf(input: Input, { mark }: Pick<PlacedMark, 'mark'>): string {
  const { format, messages } = input;
  const names = [...new Set(mark.changes.map(({ project }) => format.text(project.name)))];
  const more = names.length - NAMED;
  const named =
    more > 0
      ? [...names.slice(0, NAMED), format.plural(more, messages.moreProjects)].join(', ')
      : names.join(', ');
  const [one] = mark.changes;
  return messages.mark(one ? whenText(input, one) : '', statusName(input, mark.to), named);
}
