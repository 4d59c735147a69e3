import { useSyncExternalStore } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';

/** A quiet line while the browser knows that it has no network. */
export function OfflineNote() {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <p className="offline-note" role="status" data-shown={!isOnline}>
      {isOnline ? '' : t.app.offline(format.date(pkg.created.slice(0, 10)))}
    </p>
  );
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
  };
}
