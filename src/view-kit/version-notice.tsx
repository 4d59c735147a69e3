import { useI18n } from '../i18n/i18n-context.ts';
import { Notice } from '../ui/notice.tsx';
import { AppLink } from './app-link.tsx';
import { useDashboard } from './dashboard-context.ts';
import { errorText } from './error-text.ts';
import { useEarlierVersion } from './use-earlier-version.ts';
import { useQueryString } from './use-query-string.ts';

const NO_ROWS = {};

/**
 * Says which version of the data an address with the key `v` names and what is shown instead; hiding it takes the key
 * out of the address.
 */
export function VersionNotice() {
  const { t, format } = useI18n();
  const { pkg, asked } = useDashboard();
  const { change } = useQueryString();
  const earlier = useEarlierVersion(NO_ROWS);
  if (asked.kind === 'current') return null;
  const day = (date: string) => format.date(date.slice(0, 10));
  const forget = () =>
    change((query) => {
      query.delete('v');
      return query;
    });
  return (
    <div className="version-notice" data-label="">
      <Notice
        kind={asked.kind === 'unknown' ? 'warning' : 'info'}
        dismiss={{ label: t.view.dismiss, onDismiss: forget }}
        {...(earlier.status === 'failed' && {
          action: { label: t.view.tryAgain, onAction: earlier.retry },
        })}
      >
        {asked.kind === 'unknown'
          ? t.revision.unknown(asked.text.slice(0, 40), pkg.version, day(pkg.created))
          : t.revision.earlier(asked.version, day(asked.created), pkg.version)}{' '}
        {earlier.status === 'failed' && asked.kind === 'earlier' && (
          <>
            {t.revision.failed(asked.version)} {errorText(earlier.error, t, format)}{' '}
          </>
        )}
        {asked.kind === 'earlier' && <AppLink to="/data#changes">{t.revision.changes}</AppLink>}
      </Notice>
    </div>
  );
}
