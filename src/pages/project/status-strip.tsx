import type { TimedStatus } from '../../domain/projects/status.ts';
import { positionInYears } from '../../domain/dates.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { useToday } from '../../view-kit/use-today.ts';
import type { Messages } from './messages/en.ts';
import { stripOf } from './strip.ts';

interface StatusStripProps {
  readonly timeline: readonly TimedStatus[];
  /** ISO day that the status is asked for. */
  readonly day: string;
  readonly messages: Messages;
}

/** The status history along a line of years, to the precision that is documented; the list below it has the words. */
export function StatusStrip({ timeline, day, messages }: StatusStripProps) {
  const { format } = useI18n();
  const today = useToday();
  const strip = stripOf(timeline, today);
  const [first, second] = strip?.years ?? [];
  if (!strip || !first || !second) return null;
  const texts = messages.strip;
  const asof =
    first.at + ((positionInYears(day) - first.year) * (second.at - first.at)) / (second.year - first.year);
  return (
    <figure className="status-strip">
      <div
        className="status-strip-plot"
        role="img"
        aria-label={texts.name(format.plural(timeline.length, texts.entries))}
        data-label=""
      >
        {strip.years.map(({ year, at }) => (
          <span key={year} className="status-strip-year" style={{ left: percent(at) }}>
            {year}
          </span>
        ))}
        {strip.spans.map(({ status, from, to, isConfirmed }) => (
          <span
            key={from}
            className="status-strip-span"
            data-confirmed={isConfirmed}
            style={{ left: percent(from), width: percent(to - from), background: `var(--status-${status})` }}
          />
        ))}
        {strip.marks.map(({ status, from, to, isSince }) => (
          <span
            key={`${from} ${to} ${status} ${isSince}`}
            className="status-strip-mark"
            data-vague={to > from || undefined}
            style={{ left: percent(from), width: percent(to - from), color: `var(--status-${status})` }}
          />
        ))}
        {asof >= 0 && asof <= 1 && <span className="status-strip-day" style={{ left: percent(asof) }} />}
      </div>
      <figcaption className="project-remark">
        {asof >= 0 && asof <= 1 && `${texts.asof(format.date(day))} (┊). `}
        {texts.key}
      </figcaption>
    </figure>
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
