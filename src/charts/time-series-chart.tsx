import { startTransition, useId, useMemo, useState } from 'react';
import './charts.css';
import { useChartHeight } from './chart-height.ts';
import { once } from '../domain/remember.ts';
import { LiveRegion } from './live-region.tsx';
import { MarkList } from './mark-list.tsx';
import { marksAt, placeMarks } from './marks.ts';
import { indexAt, type Labelling, type PlotInput, plotOf } from './plot.ts';
import { PlotCursor } from './plot-cursor.tsx';
import { PlotPicture } from './plot-picture.tsx';
import { PlotStage } from './plot-stage.tsx';
import { announcement, pointFacts } from './point-facts.ts';
import { PointTooltip } from './point-tooltip.tsx';
import { TooltipBox } from './tooltip-box.tsx';
import type {
  AxisPoint,
  Drawing,
  EventMark,
  ReferenceValue,
  RevisedPoint,
  Series,
  SingleGroup,
  TimeSeriesLabels,
  ValueScale,
} from './types.ts';
import { useActivePoint } from './use-active-point.ts';
import { useWidth } from './use-width.ts';
import { useIsWritten, WrittenPicture } from './written-picture.tsx';

/** What a time series chart draws and says. */
export interface TimeSeriesChartProps {
  /** Accessible name: the title of the view. */
  readonly name: string;
  /** One sentence made from the data, the accessible description. */
  readonly summary: string;
  /** Every point of the range, also those without any value. */
  readonly x: readonly AxisPoint[];
  readonly series: readonly Series[];
  readonly drawing: Drawing;
  readonly scale: ValueScale;
  /** Short writing for the axis. */
  readonly tickLabel: (value: number) => string;
  /** Writing for the tooltip and the announcements. */
  readonly valueLabel: (value: number) => string;
  /** Writes the change on the point before, `null` where none makes sense; without it no changes are shown. */
  readonly changeLabel?: ((value: number, before: number) => string | null) | undefined;
  readonly marks?: readonly EventMark[] | undefined;
  /** Figures that belong to no series; nothing joins them. */
  readonly singles?: readonly SingleGroup[] | undefined;
  /** Where the lines are named; default `column`. */
  readonly labelling?: Labelling | undefined;
  /** Rules at given values. */
  readonly references?: readonly ReferenceValue[] | undefined;
  readonly revisions?: readonly RevisedPoint[] | undefined;
  /** Id of the series that stands out; the others step back. */
  readonly focus?: string | null | undefined;
  readonly onFocus?: ((seriesId: string | null) => void) | undefined;
  /** Caveat or source of a point, last line of its tooltip. */
  readonly tooltipNote?: ((index: number) => string | null) | undefined;
  /** Where the figures of a point come from, in a few words and how to ask for more: last line of its tooltip. */
  readonly originLabel?: ((index: number) => string) | undefined;
  /** A click or Enter on a point: the reader wants to know where its figures come from. */
  readonly onSelect?: ((index: number) => void) | undefined;
  /** For pictures and slides: nothing answers to the pointer. */
  readonly isStatic?: boolean | undefined;
  /** Value of a stronger rule, such as 100 for an index. */
  readonly baseline?: number | undefined;
  readonly labels: TimeSeriesLabels;
  readonly heightPx?: number | undefined;
  /** A fixed width instead of that of the place it stands in: pictures and slides. */
  readonly widthPx?: number | undefined;
}

const NO_MARKS: readonly EventMark[] = [];
const NO_REFERENCES: readonly ReferenceValue[] = [];
const NO_SINGLES: readonly SingleGroup[] = [];
const NO_REVISIONS: readonly RevisedPoint[] = [];

/** Lines, bars or areas over time, with one tooltip for all series of a point, by pointer, touch and keyboard. */
export function TimeSeriesChart(props: TimeSeriesChartProps) {
  const { x, series, drawing, scale, tickLabel, baseline, labels, onFocus } = props;
  const placeHeightPx = useChartHeight();
  const heightPx = props.heightPx ?? placeHeightPx;
  const { marks = NO_MARKS, references = NO_REFERENCES, focus = null, isStatic = false } = props;
  const { singles = NO_SINGLES, revisions = NO_REVISIONS, labelling = 'column' } = props;
  const chartId = useId();
  const { ref, widthPx, isMeasured } = useWidth<HTMLDivElement>(props.widthPx);
  const [isTouched, setTouched] = useState(false);
  const touch = () => startTransition(() => setTouched(true));
  const hasMarks = marks.length > 0;

  const input = useMemo<Omit<PlotInput, 'widthPx'>>(() => {
    const extraValues = [
      ...references.map((reference) => reference.value),
      ...(baseline === undefined ? [] : [baseline]),
    ];
    return { x, series, singles, labelling, drawing, scale, tickLabel, extraValues, hasMarks, heightPx };
  }, [x, series, singles, labelling, drawing, scale, tickLabel, references, baseline, hasMarks, heightPx]);
  // What was written at build stands without it, until the reader comes with a pointer or a key.
  const plot = useMemo(() => once(() => plotOf({ ...input, widthPx })), [input, widthPx]);
  const content = useMemo(
    () => ({ x, series, singles, revisions, drawing, scale, marks, focus, baseline }),
    [x, series, singles, revisions, drawing, scale, marks, focus, baseline],
  );
  const isWritten = useIsWritten({ content, widthPx: isMeasured ? widthPx : null, isTouched });
  const placedMarks = useMemo(() => (hasMarks ? placeMarks(marks, plot()) : []), [hasMarks, marks, plot]);
  const places = [...series, ...singles];
  const isKnownFocus = places.some((one) => one.id === focus);
  const shownFocus = isKnownFocus ? focus : null;

  const { active, handlers } = useActivePoint(ref, {
    count: x.length,
    indexAt: (xPx) => indexAt(plot(), xPx),
    widthPx,
    onSelect: props.onSelect,
    onSeriesStep:
      onFocus && places.length > 1 ? (step) => onFocus(steppedFocus(places, shownFocus, step)) : undefined,
  });

  const activeX = active ? plot().xOf(x[active.index]?.position ?? 0) : 0;
  const facts = active
    ? pointFacts(plot(), active.index, marksAt(placedMarks, active.index, activeX), props)
    : null;
  const focusLabel = places.find((one) => one.id === shownFocus)?.label ?? '';

  const look = {
    chartId,
    references,
    revisions,
    baseline,
    focus: shownFocus,
    onFocus: isStatic ? undefined : onFocus,
  };
  return (
    <div className="chart">
      <div
        ref={ref}
        className="chart-box"
        // What was written at build has a height of its own.
        style={isWritten ? undefined : { height: plot().heightPx, width: props.widthPx }}
        onPointerEnter={touch}
        onFocus={touch}
        aria-label={props.name}
        aria-describedby={`${chartId}-summary`}
        {...(isStatic ? { role: 'img' } : { role: 'application', tabIndex: 0, ...handlers })}
      >
        {/* What it shows is told by the name, the summary, the announcements and the table of the view. */}
        <div aria-hidden>
          {isWritten ? (
            <WrittenPicture>
              {(writtenPx) => {
                const written = plotOf({ ...input, widthPx: writtenPx });
                return (
                  <PlotPicture {...look} plot={written} marks={placeMarks(marks, written)} isStretched />
                );
              }}
            </WrittenPicture>
          ) : isMeasured ? (
            <PlotStage {...look} plot={plot()} marks={placedMarks} isLive={isTouched && !isStatic} />
          ) : null}
        </div>
        {active && facts ? (
          <>
            <PlotCursor plot={plot()} index={active.index} focus={shownFocus} />
            <TooltipBox
              anchorPx={activeX}
              boxPx={widthPx}
              topPx={plot().top}
              isTraced={props.onSelect !== undefined}
            >
              <PointTooltip facts={facts} labels={labels} focus={shownFocus} markCount={placedMarks.length} />
            </TooltipBox>
          </>
        ) : null}
      </div>
      <p id={`${chartId}-summary`} hidden>
        {props.summary}
      </p>
      <MarkList marks={placedMarks} />
      {isStatic ? null : (
        <LiveRegion
          text={active?.isByKeyboard && facts ? announcement(facts, labels, shownFocus) : focusLabel}
        />
      )}
    </div>
  );
}

/** The next series in the order of the data; after the last, and before the first, none stands out. */
function steppedFocus(
  series: readonly { readonly id: string }[],
  focus: string | null,
  step: 1 | -1,
): string | null {
  const places = [null, ...series.map((one) => one.id)];
  return places.at((places.indexOf(focus) + step) % places.length) ?? null;
}
