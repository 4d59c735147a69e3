import type { Input } from './params.ts';
import type { Day } from './statements.ts';

interface DayHeadProps {
  readonly input: Input;
  readonly day: Day;
  /** First of its year. */
  readonly isFirst: boolean;
  readonly isArticle: boolean;
}

/** The date above a column, short; in full, with who spoke, for those who point at it or hear it. */
export function DayHead({ input, day, isFirst, isArticle }: DayHeadProps) {
  const { format, messages } = input;
  const { date, isInferred, statements } = day;
  const full = isInferred ? messages.inferredDate(format.date(date)) : format.date(date);
  const speakers = [...new Set(statements.map(({ speaker }) => format.text(speaker)))];
  const short = format.dayShort(date);
  return (
    <th
      scope="col"
      title={[full, ...speakers].join('\n')}
      data-article={isArticle || undefined}
      data-first={isFirst || undefined}
      data-inferred={isInferred || undefined}
      data-label=""
    >
      <time dateTime={date} aria-hidden="true">
        {short === '' ? messages.undated : short}
      </time>
      <span className="visually-hidden">{[full, ...speakers].join(', ')}</span>
    </th>
  );
}
