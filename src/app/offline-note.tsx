import { useI18n } from '../i18n/i18n-context.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { useIsOnline } from './use-is-online.ts';

/** A quiet line while there is known to be no network. */
export function OfflineNote() {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const isOnline = useIsOnline();
  return (
    <p className="offline-note" role="status" data-shown={!isOnline}>
      {isOnline ? '' : t.app.offline(format.date(pkg.created.slice(0, 10)))}
    </p>
  );
}
