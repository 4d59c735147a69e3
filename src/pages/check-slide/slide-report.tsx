import { useI18n } from '../../i18n/i18n-context.ts';
import type { CheckedSlide } from './check-file.ts';
import type { CheckMessages } from './messages/en.ts';

/** So many values are listed for a slide; the updated file has them all. */
const LISTED = 40;

interface SlideReportProps {
  readonly slide: CheckedSlide;
  readonly texts: CheckMessages;
}

/** What has become of the figures of one slide. */
export function SlideReport({ slide: { record, today }, texts }: SlideReportProps) {
  const { format } = useI18n();
  return (
    <section className="slide-report">
      <h3 lang={record.language}>{record.title}</h3>
      <p className="slide-report-version">
        {texts.madeFrom(record.version, format.date(record.created.slice(0, 10)))}
      </p>
      {today ? (
        <Differences differences={today.differences} language={record.language} texts={texts} />
      ) : (
        <p>{texts.gone(record.view)}</p>
      )}
    </section>
  );
}

interface DifferencesProps {
  readonly differences: NonNullable<CheckedSlide['today']>['differences'];
  readonly language: string;
  readonly texts: CheckMessages;
}

function Differences({ differences: { revised, added, gone }, language, texts }: DifferencesProps) {
  const { format } = useI18n();
  if (revised.length + added.length + gone.length === 0) return <p>{texts.unchanged}</p>;
  const more = revised.length - LISTED;
  return (
    <>
      {revised.length > 0 && (
        <div className="table-scroller" tabIndex={0} role="region" aria-label={texts.value}>
          <table className="table">
            <caption>{format.plural(revised.length, texts.revised)}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.value}</th>
                <th scope="col" className="is-number">
                  {texts.before}
                </th>
                <th scope="col" className="is-number">
                  {texts.now}
                </th>
              </tr>
            </thead>
            <tbody lang={language}>
              {revised.slice(0, LISTED).map(({ label, before, now }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td className="is-number">
                    <del>{before}</del>
                  </td>
                  <td className="is-number">
                    <ins>{now}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more > 0 && <p>{format.plural(more, texts.more)}</p>}
      {added.length > 0 && <p>{texts.added(listed(added, texts, format))}</p>}
      {gone.length > 0 && <p>{texts.removed(listed(gone, texts, format))}</p>}
    </>
  );
}

/** So many names of rows stand in a sentence. */
const NAMED = 12;

function listed(
  names: readonly string[],
  texts: CheckMessages,
  format: ReturnType<typeof useI18n>['format'],
): string {
  const more = names.length - NAMED;
  const shown = names.slice(0, NAMED).join(', ');
  return more > 0 ? `${shown} ${format.plural(more, texts.more)}` : shown;
}
