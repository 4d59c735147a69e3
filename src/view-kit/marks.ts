import { overlaps, positionInYears } from '../domain/dates.ts';
import type { Datasets } from '../domain/schemas.ts';
import type { Format } from '../i18n/format.ts';
import type { EventMark } from '../charts/types.ts';
import { ids } from './params.ts';
import type { Control } from './view.ts';

/** Event categories drawn as marks on a time axis; none by default. */
export const marksParam = ids([], 'card');

type MarkData = Datasets<'events' | 'event-categories'>;

/** The control that switches marks on, or none where the package has no events. */
export function marksControl(data: MarkData, label: string, format: Format): readonly Control[] {
  if (data.events.length === 0) return [];
  const options = data['event-categories'].map((category) => ({
    value: category.id,
    label: format.text(category.name),
    swatch: `var(--category-${category.id})`,
  }));
  return [{ kind: 'multiple', key: 'marks', label, options, isDisplay: true }];
}

/** Events of the chosen categories within a range of years, as marks. */
export function eventMarks(
  data: MarkData,
  categories: readonly string[],
  from: string,
  to: string,
  format: Format,
): readonly EventMark[] {
  return data.events
    .filter((event) => categories.includes(event.category) && overlaps(event.start, event.end, from, to))
    .map((event) => ({
      id: event.id,
      position: positionInYears(event.start),
      label: format.text(event.title),
      date: format.period(event.start, event.end),
      color: `var(--category-${event.category})`,
    }));
}
