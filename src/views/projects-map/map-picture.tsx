import { countedOf } from '../../domain/projects/by-sector.ts';
import { useRevised } from '../../view-kit/revised-context.ts';
import { useTrace } from '../../view-kit/trace-context.ts';
import { isAdding } from '../shared/choose-projects.ts';
import { standsFor } from '../../view-kit/highlight.ts';
import { projectCount } from '../shared/project-figures.ts';
import { textWidth } from '../../charts/text-width.ts';
import { placeLabels, separate, type LabelWish, type PlacedDisc } from './layout.ts';
import type { Input } from './params.ts';
import type { Figure } from '../../domain/table.ts';
import { peekAt } from '../../view-kit/peek-at.ts';
import { radiusOf, symbolSize, type SymbolSize } from './symbol-size.ts';
import { TownMark } from './town-mark.tsx';
import { dollarsOf, isChosen, isOutside, type Town } from './places.ts';
import type { MapFrame } from './projection.ts';
import { statusName } from './view.ts';

interface MapPictureProps {
  readonly input: Input;
  readonly frame: MapFrame;
  readonly towns: readonly Town[];
  readonly name: string;
  readonly summary: string;
  /** With `isAdded` the town joins those that are chosen. */
  readonly onSelect: (place: string, isAdded: boolean) => void;
  readonly isStatic: boolean;
}

/** Size of town names and country names, px. */
const TOWN_PX = 13;
const COUNTRY_PX = 12;

/** Outlines and symbols; what can be pressed are buttons that lie on the symbols. */
export function MapPicture({ input, frame, towns, name, summary, onSelect, isStatic }: MapPictureProps) {
  const { params: values } = input;
  const { width, height } = frame;
  const trace = useTrace();
  const revised = useRevised();
  const size = symbolSize(towns, values.size === 'investment', width);
  const discs = discsOf(frame, towns, size);
  const townLabels = placeLabels(townWishes(input, discs, towns), discs, width, height);
  const countryLabels = placeLabels(
    countryWishes(input, frame),
    [...discs, ...townLabels.map(({ id, text, x, y }) => ({ id: `${id} label`, ...middle(text, x, y) }))],
    width,
    height,
  );
  return (
    <>
      <svg
        className="projects-map-picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${name}. ${summary}`}
      >
        {frame.countries.map(({ code, path }) => (
          <path
            key={code}
            d={path}
            className={code === input.pkg.dashboard.reporter ? 'map-home' : 'map-land'}
          />
        ))}
        {countryLabels.map(({ id, text, x, y }) => (
          <text key={id} x={x} y={y} dy="0.35em" className="map-country" fontSize={COUNTRY_PX}>
            {text}
          </text>
        ))}
        {discs.map(({ id, x, y, home, radius }) =>
          Math.hypot(x - home.x, y - home.y) > radius ? (
            <g key={id} className="map-leader">
              <line x1={home.x} y1={home.y} x2={x} y2={y} />
              <circle cx={home.x} cy={home.y} r={2} />
            </g>
          ) : null,
        )}
        {discs.map((disc) => {
          const town = towns.find(({ place }) => place.id === disc.id);
          return (
            town && (
              <TownMark
                key={disc.id}
                input={input}
                disc={disc}
                town={town}
                size={size}
                isSelected={values.place === disc.id || isChosen(town, values.project)}
                isDim={isOutside(town, values.project)}
              />
            )
          );
        })}
        {townLabels.map(({ id, text, x, y }) => (
          <text key={id} x={x} y={y} dy="0.35em" className="map-town" fontSize={TOWN_PX}>
            {text}
          </text>
        ))}
      </svg>
      {!isStatic &&
        discs.map((disc) => {
          const town = towns.find(({ place }) => place.id === disc.id);
          return (
            town && (
              <button
                key={disc.id}
                type="button"
                className="map-symbol"
                data-key={disc.id}
                style={{ left: disc.x, top: disc.y, width: disc.radius * 2, height: disc.radius * 2 }}
                aria-expanded={values.place === disc.id}
                aria-controls={`map-town-${disc.id}`}
                aria-label={symbolName(input, town)}
                aria-pressed={isChosen(town, values.project)}
                onClick={(event) => onSelect(disc.id, isAdding(event))}
                {...standsFor(town.projects.map(({ project }) => project.id))}
                {...peekAt(trace, revised([countOf(input, town)]))}
              />
            )
          );
        })}
    </>
  );
}

/** Town, number, statuses; by investment also the largest figure, or that there is none in dollars. */
function symbolName(input: Input, { place, counted, slices, largest }: Town): string {
  const { format, messages, params: values } = input;
  const name = messages.symbol(
    format.text(place.name),
    format.plural(counted, messages.projects),
    slices
      .map(({ status, count }) => messages.ofStatus(statusName(input, status), format.number(count)))
      .join(', '),
  );
  if (values.size === 'count') return name;
  const told = largest ? messages.largest(format.stated(dollarsOf(largest), 'USD')) : messages.noDollars;
  return `${name}; ${told}`;
}

/** The number in a symbol: it is told beside it on hover and focus; a press opens the list of what was counted. */
function countOf({ format, messages }: Input, { place, projects }: Town): Figure {
  const label = messages.filters.counts.inPlace(format.text(place.name));
  return projectCount(countedOf(projects), label, format);
}

/** The symbols of the towns that lie on the map, pushed apart where towns are close. */
function discsOf(frame: MapFrame, towns: readonly Town[], size: SymbolSize): readonly PlacedDisc[] {
  const wanted = towns.flatMap((town) => {
    const point = frame.pointOf(town.place.lon, town.place.lat);
    if (!point || point.x < 0 || point.y < 0 || point.x > frame.width || point.y > frame.height) return [];
    return [{ id: town.place.id, ...point, radius: radiusOf(town, size) }];
  });
  return separate(wanted, frame.width, frame.height);
}

function townWishes(
  { format }: Input,
  discs: readonly PlacedDisc[],
  towns: readonly Town[],
): readonly LabelWish[] {
  return towns.flatMap(({ place }) => {
    const disc = discs.find(({ id }) => id === place.id);
    if (!disc) return [];
    const text = shortName(format.text(place.name));
    return [{ id: place.id, text, beside: disc, width: textWidth(text, TOWN_PX), height: 16 }];
  });
}

function countryWishes({ data, format }: Input, { countries }: MapFrame): readonly LabelWish[] {
  return countries.flatMap(({ code, spots }) => {
    const partner = data.partners.find(({ id }) => id === code);
    if (!partner) return [];
    const text = format.text(partner.name);
    return [{ id: code, text, beside: spots, width: textWidth(text, COUNTRY_PX) + 8, height: 16 }];
  });
}

/** A name without its second name in brackets: the list has both. */
function shortName(name: string): string {
  return name.split(' (')[0] ?? name;
}

function middle(text: string, x: number, y: number) {
  const half = textWidth(text, TOWN_PX) / 2;
  return { x: x + half, y, radius: half };
}
