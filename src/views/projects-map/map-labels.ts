import { textWidth } from '../../charts/text-width.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './layout.ts';
import { shifted, type MapShift } from './map-window.ts';
import type { Input } from './params.ts';
import type { MapFrame } from './projection.ts';
import type { MapSymbol } from './symbols.ts';

/** Size of town names and country names, px. */
export const TOWN_PX = 13;
export const COUNTRY_PX = 12;

interface MapLabels {
  readonly towns: readonly PlacedLabel[];
  readonly countries: readonly PlacedLabel[];
}

/** The names that have room, those of towns first. */
export function labelsOn(
  input: Input,
  frame: MapFrame,
  shift: MapShift,
  symbols: readonly MapSymbol[],
): MapLabels {
  const { width, height } = frame;
  const discs = symbols.map(({ disc }) => disc);
  const towns = placeLabels(townWishes(input, symbols), discs, width, height);
  const taken = towns.map(({ id, text, x, y }) => ({ id: `${id} label`, ...middle(text, x, y) }));
  const countries = placeLabels(countryWishes(input, frame, shift), [...discs, ...taken], width, height);
  return { towns, countries };
}

/** A town's name; of several the first, and that there are others. */
function townWishes({ format, messages }: Input, symbols: readonly MapSymbol[]): readonly LabelWish[] {
  return symbols.flatMap(({ id, towns, disc }) => {
    const [first] = towns;
    if (!first) return [];
    const name = shortName(format.text(first.place.name));
    const text = towns.length === 1 ? name : messages.andMore(name);
    return [{ id, text, beside: disc, width: textWidth(text, TOWN_PX), height: 16 }];
  });
}

function countryWishes(
  { data, format }: Input,
  { countries }: MapFrame,
  shift: MapShift,
): readonly LabelWish[] {
  return countries.flatMap(({ code, spots }) => {
    const partner = data.partners.find(({ id }) => id === code);
    if (!partner) return [];
    const text = format.text(partner.name);
    const beside = spots.map((spot) => shifted(shift, spot));
    return [{ id: code, text, beside, width: textWidth(text, COUNTRY_PX) + 8, height: 16 }];
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
