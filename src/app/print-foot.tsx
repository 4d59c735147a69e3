import { useLocation } from 'react-router-dom';
import { useIsStatic } from '../data/use-is-static.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { pageAddress } from '../view-kit/state-address.ts';
import { useToday } from '../view-kit/use-today.ts';
import { lastingState } from './lasting-state.ts';

/** On paper only: of when the data are, and the address where exactly this page in this state is found again. */
export function PrintFoot() {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const { pathname, search } = useLocation();
  const today = useToday();
  // What was written at build does not know where it stands.
  const isStatic = useIsStatic();
  const state = lastingState(search, pkg.version, today);
  return (
    <p className="print-foot" data-label="">
      {t.app.shortName} · {t.app.dataVersion(pkg.version, format.date(pkg.created.slice(0, 10)))}
      {!isStatic && ` · ${pageAddress(pathname, state, format.language)}`}
    </p>
  );
}
