import { useRef, type KeyboardEvent } from 'react';
import { ToolSwitch } from '../../ui/tool-switch.tsx';
import type { DrawingTool } from '../../ui/use-drawing-tool.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { Donut } from './donut.tsx';
import { COUNTRY_PX, labelsOn, TOWN_PX } from './map-labels.ts';
import { MapSymbols } from './map-symbols.tsx';
import { panned, shiftOf, windowAround, zoomed, type MapWindow } from './map-window.ts';
import type { Messages } from './messages/en.ts';
import type { Input, params } from './params.ts';
import { isChosen, isOutside, type Town } from './places.ts';
import type { MapFrame } from './projection.ts';
import { symbolSize } from './symbol-size.ts';
import { symbolsIn, type MapSymbol } from './symbols.ts';
import { TownMark } from './town-mark.tsx';
import { useMapWindow } from './use-map-window.ts';
import { ZOOM_STEP, ZoomButtons } from './zoom-buttons.tsx';
import { sentences } from '../../i18n/sentences.ts';

interface MapPictureProps {
  readonly input: Input;
  readonly setParams: ChartProps<never, typeof params, Messages>['setParams'];
  readonly frame: MapFrame;
  readonly towns: readonly Town[];
  readonly name: string;
  readonly summary: string;
  /** A symbol is pressed that stands for towns; with `isAdded` they join those that are chosen. */
  readonly onSelect: (places: readonly string[], isAdded: boolean) => void;
  readonly drawing: DrawingTool<Tool>;
  readonly isStatic: boolean;
}

/** What the pointer does on the map: it draws around symbols, or it moves the map. */
export type Tool = 'rectangle' | 'lasso' | 'move';
const TOOLS: readonly Tool[] = ['rectangle', 'lasso', 'move'];

/** One press of an arrow key moves the window by this part of its size. */
const ARROW = 0.2;

/** Outlines and symbols; what can be pressed are buttons that lie on the symbols. */
export function MapPicture({
  input,
  setParams,
  frame,
  towns,
  name,
  summary,
  onSelect,
  drawing,
  isStatic,
}: MapPictureProps) {
  const { params: values, format, messages } = input;
  const { width, height } = frame;
  const area = useRef<HTMLDivElement>(null);
  const keep = (at: MapWindow | null, how: 'push' | 'replace') => setParams({ at }, how);
  const { window, move } = useMapWindow(area, frame, values.at, drawing.tool === 'move', (at) =>
    keep(at, 'replace'),
  );
  const shift = shiftOf(frame, window);
  const size = symbolSize(towns, values.size === 'investment', width);
  const symbols = symbolsIn(input, frame, shift, towns, size, isStatic);
  const labels = labelsOn(input, frame, shift, symbols);
  // Pictures and slides cannot cut what reaches beyond the edge.
  const cut = isStatic && shift.factor > 1 ? frame.pathsIn(shift.factor, shift.dx, shift.dy) : null;
  const outside = towns.length - symbols.reduce((sum, symbol) => sum + symbol.towns.length, 0);

  /** Shows the towns of a symbol apart; where even the largest map cannot, they are chosen together. */
  const open = (symbol: MapSymbol, isAdded: boolean) => {
    const points = symbol.towns.flatMap(({ place }) => frame.pointOf(place.lon, place.lat) ?? []);
    const next = windowAround(frame, window, points);
    const isLarger = (next?.factor ?? 1) > shift.factor * 1.01;
    if (symbol.towns.length === 1 || isAdded || !isLarger) {
      onSelect(
        symbol.towns.map(({ place }) => place.id),
        isAdded,
      );
      return;
    }
    keep(next, 'push');
    // The symbol that was pressed is gone.
    area.current?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) return;
    const step = stepOf(event.key, frame, shift.factor > 1);
    if (!step) return;
    event.preventDefault();
    move(step);
  };

  const picture = (
    <svg
      className="projects-map-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={sentences([name, summary])}
    >
      <g transform={cut ? undefined : `translate(${shift.dx} ${shift.dy}) scale(${shift.factor})`}>
        {frame.countries.map(({ code, path }) => (
          <path
            key={code}
            d={cut ? cut.get(code) : path}
            vectorEffect="non-scaling-stroke"
            className={code === input.pkg.dashboard.reporter ? 'map-home' : 'map-land'}
          />
        ))}
      </g>
      {labels.countries.map(({ id, text, x, y }) => (
        <text key={id} x={x} y={y} dy="0.35em" className="map-country" fontSize={COUNTRY_PX}>
          {text}
        </text>
      ))}
      {symbols.map(({ disc: { id, x, y, home, radius } }) =>
        Math.hypot(x - home.x, y - home.y) > radius ? (
          <g key={id} className="map-leader">
            <line x1={home.x} y1={home.y} x2={x} y2={y} />
            <circle cx={home.x} cy={home.y} r={2} />
          </g>
        ) : null,
      )}
      {symbols.map(({ id, disc, group, towns: [town, ...others] }) => {
        if (!town) return null;
        const isOpen = [town, ...others].some(({ place }) => place.id === values.place);
        const look = {
          disc,
          isSelected: isChosen(group, values.project),
          isOpen,
          isDim: isOutside(group, values.project),
        };
        return others.length === 0 ? (
          <TownMark key={id} input={input} town={town} size={size} {...look} />
        ) : (
          <Donut
            key={id}
            group={group}
            isUnknown={size.isByInvestment && group.largest === null}
            isSeveral
            {...look}
          />
        );
      })}
      {labels.towns.map(({ id, text, x, y }) => (
        <text key={id} x={x} y={y} dy="0.35em" className="map-town" fontSize={TOWN_PX}>
          {text}
        </text>
      ))}
    </svg>
  );
  const beyond = outside > 0 && format.plural(outside, messages.zoom.outside);
  if (isStatic) {
    return (
      <>
        {picture}
        {beyond && <p className="map-outside">{beyond}</p>}
      </>
    );
  }
  return (
    // What can be pressed are the buttons inside; the keys of the map are handled once for all of them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={area}
      className="map-window"
      data-movable={(drawing.tool === 'move' && shift.factor > 1) || undefined}
      role="group"
      aria-label={messages.zoom.keys}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {picture}
      <MapSymbols input={input} symbols={symbols} onPress={open} />
      <div className="map-tools" data-label="">
        <ZoomButtons
          input={input}
          factor={shift.factor}
          onZoom={(times) => move((now) => zoomed(frame, now, times))}
          onWhole={() => move(() => null)}
        />
        <ToolSwitch
          label={messages.tool}
          drawing={drawing}
          options={TOOLS.map((value) => ({ value, label: messages.tools[value] }))}
        />
        <output className="map-outside">{beyond}</output>
      </div>
    </div>
  );
}

/** What a key does to the window: + and − zoom, 0 shows the whole, arrows move where there is more than is shown. */
function stepOf(key: string, frame: MapFrame, isZoomed: boolean) {
  const pan = (x: number, y: number) => (now: MapWindow | null) =>
    panned(frame, now, { x: x * ARROW * frame.width, y: y * ARROW * frame.height });
  switch (key) {
    case '+':
    case '=':
      return (now: MapWindow | null) => zoomed(frame, now, ZOOM_STEP);
    case '-':
      return isZoomed ? (now: MapWindow | null) => zoomed(frame, now, 1 / ZOOM_STEP) : null;
    case '0':
      return isZoomed ? () => null : null;
    case 'ArrowLeft':
      return isZoomed ? pan(-1, 0) : null;
    case 'ArrowRight':
      return isZoomed ? pan(1, 0) : null;
    case 'ArrowUp':
      return isZoomed ? pan(0, -1) : null;
    case 'ArrowDown':
      return isZoomed ? pan(0, 1) : null;
    default:
      return null;
  }
}
