import { useMemo, type CSSProperties, type PointerEvent, type ReactNode } from 'react';
import { useWidth } from '../../charts/use-width.ts';
import type { StatusChange } from '../../domain/projects/status-changes.ts';
import { DrawnChoice } from '../../ui/drawn-choice.tsx';
import { ToolSwitch } from '../../ui/tool-switch.tsx';
import { useDrawingTool, type DrawingTool } from '../../ui/use-drawing-tool.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { chooseWithin, isAdding } from '../shared/choose-projects.ts';
import { dayOf, facetLabel } from '../shared/project-filters.ts';
import { useHasOthers } from '../shared/use-has-others.ts';
import { ChangeLane } from './change-lane.tsx';
import { ChangesKey } from './changes-key.tsx';
import { isCoarse, lanesOf, type Lane } from './lanes.ts';
import type { Messages } from './messages/en.ts';
import type { Input, params } from './params.ts';
import { axisOf, ticksOf } from './time-axis.ts';
import { sentences } from '../../i18n/sentences.ts';

export type SetParams = ChartProps<never, typeof params, Messages>['setParams'];

interface ChangesPictureProps {
  readonly input: Input;
  readonly changes: readonly StatusChange[];
  readonly name: string;
  readonly summary: string;
  /** Absent where nothing answers to a press. */
  readonly setParams: SetParams | undefined;
}

/** What the pointer does on the timeline: it draws around marks, or takes a piece of time on all lines, or a finger scrolls. */
type Tool = 'rectangle' | 'span' | 'scroll';
const TOOLS = { mouse: ['rectangle', 'span'], finger: ['scroll', 'span', 'rectangle'] } as const;

/** Lines of single projects that are drawn at most. */
const MOST_LANES = 60;

/** Every change as a mark on a time axis, on a line per sector or per project. */
export function ChangesPicture({ input, changes, name, summary, setParams }: ChangesPictureProps) {
  const { messages, format } = input;
  const hasOthers = useHasOthers();
  const { ref, widthPx } = useWidth<HTMLDivElement>();
  const drawing = useDrawingTool<Tool>('rectangle', 'scroll');
  const { lanes, more } = useMemo(() => drawnLanes(input, changes), [input, changes]);
  const axis = axisOf(input, changes);
  const ticks = ticksOf(axis, widthPx, format);
  const day = dayOf(input);
  const dayPlace = axis.at(day);
  return (
    <figure
      className="changes"
      role={setParams ? undefined : 'img'}
      aria-label={sentences([name, summary])}
      onPointerDownCapture={setParams && drawing.onPointerDownCapture}
    >
      <ChangesKey input={input} changes={changes} />
      {setParams && (
        <>
          <p className="changes-hint">
            {hasOthers ? messages.hint.page : messages.hint.alone}{' '}
            {!drawing.isFinger && `${messages.filters.withShift} `}
            {drawing.isFinger ? messages.drawing.finger : messages.drawing.mouse}
          </p>
          <div className="changes-tools" data-label="">
            <ToolSwitch
              label={messages.tool}
              drawing={drawing}
              options={TOOLS[drawing.isFinger ? 'finger' : 'mouse'].map((value) => ({
                value,
                label: messages.tools[value],
              }))}
            />
          </div>
        </>
      )}
      <Plot lanes={lanes} drawing={drawing} setParams={setParams}>
        <div className="changes-line changes-head">
          <span />
          <div ref={ref} className="changes-axis" data-label="" aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick.day} style={labelAt(axis.at(tick.day), tick.label)}>
                {tick.label}
              </span>
            ))}
          </div>
        </div>
        <div className="changes-line changes-grid" aria-hidden="true">
          <span />
          <div>
            {ticks.map((tick) => (
              <i key={tick.day} style={placeAt(axis.at(tick.day))} />
            ))}
            {dayPlace >= 0 && dayPlace <= 1 && <i className="is-page-day" style={placeAt(dayPlace)} />}
          </div>
        </div>
        <ul className="changes-lanes">
          {lanes.map((lane) => (
            <ChangeLane
              key={lane.id}
              input={input}
              lane={lane}
              axis={axis}
              widthPx={widthPx}
              setParams={setParams}
            />
          ))}
        </ul>
      </Plot>
      {(more > 0 || isCoarse(changes, laneOf(input))) && (
        <p className="changes-hint">
          {more > 0 ? format.plural(more, messages.moreLanes) : messages.narrower}
        </p>
      )}
    </figure>
  );
}

interface PlotProps extends Pick<ChangesPictureProps, 'setParams'> {
  readonly lanes: readonly Lane[];
  readonly drawing: DrawingTool<Tool>;
  readonly children: ReactNode;
}

/** A rectangle takes the projects of the marks that it touches; from the axis on it is a piece of time on all lines. */
function Plot({ lanes, drawing, setParams, children }: PlotProps) {
  if (!setParams) return <div className="changes-plot">{children}</div>;
  const choose = (keys: readonly string[], event: PointerEvent) => {
    const touched = new Set(keys);
    const ids = lanes
      .flatMap(({ marks }) => marks)
      .flatMap(({ id, changes }) => (touched.has(id) ? changes.map(({ project }) => project.id) : []));
    setParams((now) => ({
      project: chooseWithin(now.project, ids, isAdding(event)),
      listed: 'chosen',
    }));
  };
  return (
    <DrawnChoice
      className="changes-plot"
      shape={drawing.tool === 'scroll' ? null : drawing.tool}
      isByTouch={drawing.isByTouch}
      isSideways
      of=".change-mark"
      notFrom=".changes-name"
      scale=".changes-head"
      onChoose={choose}
    >
      {children}
    </DrawnChoice>
  );
}

/** The name of a tick: how long it is decides whether there is room for it (`.changes-axis span`). */
function labelAt(place: number, label: string): CSSProperties {
  return { '--at': place, '--long': `${label.length + 1}ch` } as CSSProperties;
}

function placeAt(place: number): CSSProperties {
  return { insetInlineStart: `${(place * 100).toFixed(3)}%` };
}

function laneOf({ params: values }: Input): (change: StatusChange) => string {
  return values.lanes === 'sector' ? ({ project }) => project.sector : ({ project }) => project.id;
}

function drawnLanes(
  input: Input,
  all: readonly StatusChange[],
): { readonly lanes: readonly Lane[]; readonly more: number } {
  const { data, params: values, format } = input;
  if (values.lanes === 'sector') {
    const order = data.sectors
      .map(({ id }) => ({ id, label: facetLabel(input, 'sector', id) }))
      .toSorted((a, b) => format.compare(a.label, b.label));
    return {
      lanes: lanesOf(
        all,
        laneOf(input),
        order.map(({ id }) => id),
      ),
      more: 0,
    };
  }
  // A line of its own is for those that are chosen: the others would only be in the way.
  const chosen = values.project;
  const changes = chosen.length === 0 ? all : all.filter(({ project }) => chosen.includes(project.id));
  const projects = [...new Set(changes.map(({ project }) => project.id))];
  const drawn = new Set(projects.slice(0, MOST_LANES));
  return {
    lanes: lanesOf(
      changes.filter(({ project }) => drawn.has(project.id)),
      laneOf(input),
      [...drawn],
    ),
    more: projects.length - drawn.size,
  };
}
