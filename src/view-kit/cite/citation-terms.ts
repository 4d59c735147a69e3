import { precisionOf, type PartialDate } from '../../domain/dates.ts';
import type { CitationTerms } from '../../export/citation/work.ts';
import type { Format } from '../../i18n/format.ts';
import type { Terms } from './messages/en.ts';

/** A language's words with its way of writing dates in citations. */
export function citationTerms(terms: Terms, format: Format): CitationTerms {
  return {
    ...terms,
    date: (date) => (format.language === 'en' ? american(date, format) : trimmed(format.date(date))),
    yearFirst: (date) => {
      const year = date.slice(0, 4);
      const rest = withoutYear(format.language === 'en' ? american(date, format) : format.date(date), year);
      return rest === '' ? year : `${year}, ${rest}`;
    },
  };
}

/** Both styles are American: "November 24, 2026". */
function american(date: PartialDate, format: Format): string {
  const written = format.date(date);
  if (precisionOf(date) !== 'day') return written;
  const [day = '', month = '', year = ''] = written.split(' ');
  return `${month} ${day}, ${year}`;
}

/** «24 ноября 2026 г.» ends in a full stop of its own, which the citation puts itself. */
function trimmed(text: string): string {
  return text.replace(/ г\.$/, '');
}

/** "November 24, 2026" → "November 24" · «2026 жылғы 24 қараша» → «24 қараша» */
function withoutYear(text: string, year: string): string {
  return trimmed(text)
    .replace(new RegExp(`^${year}( жылғы)?`), '')
    .replace(new RegExp(`,? ?${year}$`), '')
    .trim();
}
