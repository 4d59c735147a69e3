import type { Row } from '../domain/schemas.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/en.ts';

/** Date of a source as it may be printed: an inferred one says so, none is empty. */
export function sourceDate({ date, dateStatus }: Row<'sources'>, format: Format, t: Messages): string {
  if (date === null) return '';
  const written = format.date(date);
  return dateStatus === 'inferred' ? t.pages.sources.inferredDate(written) : written;
}
