import { overlaps, yearOf, type PartialDate } from './dates.ts';
import { groupBy } from './group-by.ts';
import type { Localized, Row } from './schemas.ts';
import { matchesQuery } from './search/words.ts';

/** What a reader filters events by; an empty list, an empty text and `null` filter nothing. */
export interface EventFilters {
  readonly category: readonly string[];
  /** Borders of the period; an event belongs to it if some day that its date can mean does. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly q: string;
}

/** Events that satisfy every filter, in the order of time. */
export function selectEvents(
  events: readonly Row<'events'>[],
  filters: EventFilters,
): readonly Row<'events'>[] {
  const { category, from, to, q } = filters;
  return events
    .filter(
      (event) =>
        (category.length === 0 || category.includes(event.category)) &&
        overlaps(event.start, event.end, from, to) &&
        matchesQuery(textOf(event), q),
    )
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** How many events each category would show, the other filters given. */
export function countByCategory(
  events: readonly Row<'events'>[],
  filters: EventFilters,
): ReadonlyMap<string, number> {
  const groups = groupBy(selectEvents(events, { ...filters, category: [] }), ({ category }) => category);
  return new Map([...groups].map(([category, group]) => [category, group.length]));
}

/** Events of each year in which one began, in the order of time. */
export function byYear(events: readonly Row<'events'>[]): ReadonlyMap<number, readonly Row<'events'>[]> {
  return groupBy(events, ({ start }) => yearOf(start));
}

/** The year with the most events and their number; `null` where several years share the first place, or there is only one. */
export function busiestYear(
  events: readonly Row<'events'>[],
): { readonly year: number; readonly count: number } | null {
  const counts = [...byYear(events)].map(([year, group]) => ({ year, count: group.length }));
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first && second && first.count > second.count ? first : null;
}

const texts = new WeakMap<Row<'events'>, string>();

/** Date, title, place and description in every language, so that a search in any language finds. */
function textOf(event: Row<'events'>): string {
  let text = texts.get(event);
  if (text === undefined) {
    const localized = [event.title, event.place, event.description].flatMap(allLanguages);
    text = [event.id, event.start, ...localized].join('\n');
    texts.set(event, text);
  }
  return text;
}

function allLanguages(text: Localized | null): readonly string[] {
  return text === null ? [] : Object.values(text);
}
