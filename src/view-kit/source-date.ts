import type { Row } from '../domain/schemas.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/en.ts';

/** Date of a source as it may be printed: an inferred one says so; `null` where none is documented. */
export function sourceDate(
  { date, dateStatus }: Pick<Row<'sources'>, 'date' | 'dateStatus'>,
  format: Format,
  t: Messages,
): string | null {
  if (date === null) return null;
  const written = format.date(date);
  return dateStatus === 'inferred' ? t.pages.sources.inferredDate(written) : written;
}
