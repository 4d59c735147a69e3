import { Suspense, useMemo } from 'react';
import { useWidth } from '../../charts/use-width.ts';
import type { Row } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { textWidth } from '../../charts/text-width.ts';
import { useDashboard } from '../../view-kit/dashboard-context.ts';
import { SourceIds } from '../../view-kit/source-ids.tsx';
import { mapFrame, type MapFrame } from '../../views/projects-map/projection.ts';
import { useOutlines } from '../../views/projects-map/use-outlines.ts';
import type { Messages } from './messages/en.ts';

interface PlaceMapProps {
  readonly places: readonly Row<'places'>[];
  readonly messages: Messages;
  /** CSS colour of the points. */
  readonly color: string;
}

/** The documented towns of a project on the outlines of the country. */
export function PlaceMap({ places, messages, color }: PlaceMapProps) {
  const { ref, widthPx } = useWidth<HTMLDivElement>();
  const sources = [...new Set(places.flatMap(({ source }) => source))];
  return (
    <div data-sourced="">
      <div ref={ref} className="place-map">
        <Suspense fallback={<Skeleton label={messages.place.title} height={Math.round(widthPx * 0.58)} />}>
          <Outlined places={places} messages={messages} color={color} widthPx={widthPx} />
        </Suspense>
      </div>
      <p className="project-remark">
        {messages.place.coordinates} {messages.place.outlines}. <SourceIds ids={sources} />
      </p>
    </div>
  );
}

function Outlined({ places, messages, color, widthPx }: PlaceMapProps & { readonly widthPx: number }) {
  const { format } = useI18n();
  const { pkg } = useDashboard();
  const outlines = useOutlines();
  const home = pkg.dashboard.reporter;
  const frame = useMemo(
    () => (outlines.data ? mapFrame(outlines.data, home, widthPx) : null),
    [outlines.data, home, widthPx],
  );
  if (!frame) return null;
  const { width, height } = frame;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={messages.place.map(format.list(places.map(({ name }) => format.text(name))))}
    >
      {frame.countries.map(({ code, path }) => (
        <path key={code} d={path} className={code === home ? 'place-home' : 'place-land'} />
      ))}
      {places.map((place) => (
        <Point key={place.id} place={place} frame={frame} color={color} />
      ))}
    </svg>
  );
}

interface PointProps {
  readonly place: Row<'places'>;
  readonly frame: MapFrame;
  readonly color: string;
}

/** Size of a town's name, px. */
const NAME_PX = 14;

function Point({ place, frame, color }: PointProps) {
  const { format } = useI18n();
  const at = frame.pointOf(place.lon, place.lat);
  if (!at) return null;
  const name = format.text(place.name);
  const isLeft = at.x + 12 + textWidth(name, NAME_PX) > frame.width;
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <circle r={6} className="place-point" style={{ fill: color }} />
      <text x={isLeft ? -12 : 12} dy="0.35em" fontSize={NAME_PX} textAnchor={isLeft ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  );
}
