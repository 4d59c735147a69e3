import { useI18n } from '../i18n/i18n-context.ts';
import { Notice } from '../ui/notice.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';

/** Says that the version which the figures should stay at is not carried by this build, and which one is shown instead. */
export function UnknownVersion() {
  const { t, format } = useI18n();
  const { pkg, asked } = useDashboard();
  if (asked.kind !== 'unknown') return null;
  const date = format.date(pkg.created.slice(0, 10));
  return (
    <div className="embed-version">
      <Notice kind="warning">{t.revision.unknown(asked.text.slice(0, 40), pkg.version, date)}</Notice>
    </div>
  );
}
