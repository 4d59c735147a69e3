import { UNKNOWN } from '../../domain/projects/facets.ts';
import { facetLabel } from '../shared/project-filters.ts';
import type { Input } from './params.ts';
import { SECTOR_GLYPHS } from './sector-glyphs.ts';
import { arcPath, statusRing } from './status-ring.ts';

/** Width of the ring in relation to its radius, and of the thin line where no part of it is thick. */
const RING = 0.28;
const THIN_PX = 1.25;

interface StatusMarkProps {
  readonly input: Input;
  /** Id of `statuses`, `unknown` or null. */
  readonly status: string | null;
  readonly radius: number;
}

/** The ring of a status about 0, 0: its colour, and as much of it as the project has come. */
export function StatusMark({ input, status, radius }: StatusMarkProps) {
  const id = status ?? UNKNOWN;
  const { share, strokeAt } = statusRing(input.data.statuses, status);
  const width = radius * RING;
  const color = `var(--status-${id})`;
  return (
    <>
      <circle r={radius - THIN_PX / 2} className="map-mark" strokeWidth={THIN_PX} style={{ stroke: color }} />
      {share > 0 && (
        <path
          d={arcPath(radius - width / 2, share)}
          strokeWidth={width}
          style={{ stroke: color }}
          fill="none"
        />
      )}
      {strokeAt !== null && <Stroke radius={radius} degrees={strokeAt} />}
    </>
  );
}

/** A short line across the ring: the project does not go on. */
function Stroke({ radius, degrees }: { readonly radius: number; readonly degrees: number }) {
  const angle = (degrees * Math.PI) / 180;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const [from, to] = [radius * 0.55, radius * 1.12];
  return (
    <line x1={x * from} y1={y * from} x2={x * to} y2={y * to} className="map-mark-stroke" strokeWidth={2} />
  );
}

/** The drawing of a sector about 0, 0; without one, the first letters of its name. */
export function SectorGlyph({
  input,
  sector,
  size,
}: {
  readonly input: Input;
  readonly sector: string;
  readonly size: number;
}) {
  const d = SECTOR_GLYPHS[sector];
  if (d === undefined) {
    return (
      <text dy="0.35em" fontSize={size * 0.8}>
        {facetLabel(input, 'sector', sector).slice(0, 2)}
      </text>
    );
  }
  return (
    <path
      d={d}
      transform={`scale(${size / 12})`}
      className="map-glyph"
      strokeWidth={Math.min(1.3, 15 / size)}
    />
  );
}

/** One project: its sector drawn inside the ring of its status. */
export function ProjectMark({
  input,
  status,
  sector,
  radius,
}: StatusMarkProps & { readonly sector: string }) {
  return (
    <>
      <StatusMark input={input} status={status} radius={radius} />
      <SectorGlyph input={input} sector={sector} size={radius * 1.02} />
    </>
  );
}
