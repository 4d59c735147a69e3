import { gather } from './gather.ts';
import { separate, type PlacedDisc } from './layout.ts';
import { shifted, type MapShift } from './map-window.ts';
import type { Input } from './params.ts';
import { groupOf, type Group, type Town } from './places.ts';
import type { MapFrame } from './projection.ts';
import { numberRadius, radiusOf, type SymbolSize } from './symbol-size.ts';

/** What stands on the map: a town, or several that have no room beside each other. */
export interface MapSymbol {
  /** Ids of its towns, with spaces between. */
  readonly id: string;
  /** Those with most projects first. */
  readonly towns: readonly Town[];
  /** The projects of all its towns, each once. */
  readonly group: Group;
  readonly disc: PlacedDisc;
}

/**
 * The symbols of the towns that lie in the window.
 * @param isApart every town for itself, however far aside it has to stand: where nobody can open what stands for several
 */
export function symbolsIn(
  input: Input,
  frame: MapFrame,
  shift: MapShift,
  towns: readonly Town[],
  size: SymbolSize,
  isApart: boolean,
): readonly MapSymbol[] {
  const byId = new Map(towns.map((town) => [town.place.id, town]));
  const inSight = towns.flatMap((town) => {
    const point = frame.pointOf(town.place.lon, town.place.lat);
    if (!point) return [];
    const { x, y } = shifted(shift, point);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) return [];
    return [{ id: town.place.id, x, y, radius: radiusOf(town, size) }];
  });
  if (isApart) {
    return separate(inSight, frame.width, frame.height).flatMap((disc) => {
      const town = byId.get(disc.id);
      return town ? [{ id: disc.id, towns: [town], group: town, disc }] : [];
    });
  }
  const groupFor = (ids: readonly string[]): Group => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const [only] = members;
    return only && members.length === 1
      ? only
      : groupOf(input, [...new Set(members.flatMap(({ projects }) => projects))]);
  };
  // A project of two towns counts twice here: what it would cost to know better is more than a px is worth.
  const radiusOfAll = (ids: readonly string[]) =>
    numberRadius(
      ids.reduce((sum, id) => sum + (byId.get(id)?.counted ?? 0), 0),
      size,
    );
  return gather(inSight, frame.width, frame.height, radiusOfAll).map(({ ids, x, y, radius, home }) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => b.counted - a.counted);
    const id = ids.join(' ');
    return { id, towns: members, group: groupFor(ids), disc: { id, x, y, radius, home } };
  });
}
