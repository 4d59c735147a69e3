import { Suspense, useMemo } from 'react';
import { useWidth } from '../../charts/use-width.ts';
import type { Row } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useDashboard } from '../../view-kit/dashboard-context.ts';
import { SourceIds } from '../../view-kit/source-ids.tsx';
import { mapFrame } from '../../views/projects-map/projection.ts';
import { useOutlines } from '../../views/projects-map/use-outlines.ts';
import type { Messages } from './messages/en.ts';
import { PlaceDrawing } from './place-drawing.tsx';

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
  return (
    <PlaceDrawing
      frame={frame}
      home={home}
      places={places.map((place) => ({ ...place, name: format.text(place.name) }))}
      color={color}
      label={messages.place.map(format.list(places.map(({ name }) => format.text(name))))}
    />
  );
}
