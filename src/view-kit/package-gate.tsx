import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { packageQuery } from '../data/queries.ts';
import { askedVersion } from '../domain/versions/asked-version.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { DashboardContext, type Dashboard } from './dashboard-context.ts';
import { errorText } from './error-text.ts';
import { useQueryString } from './use-query-string.ts';
import { Notice } from '../ui/notice.tsx';

interface PackageGateProps {
  /** ISO day on which the page was written that is being taken over; `null` where there is none. */
  readonly builtOn: string | null;
  /** What an earlier version of the data, named in the address, does to the views; see `Dashboard`. */
  readonly figures?: Dashboard['figures'];
  readonly children: ReactNode;
}

/** Nothing can be shown without the package's description: it says whose page this is and which resources exist. */
export function PackageGate({ builtOn, figures = 'live', children }: PackageGateProps) {
  const { t, format } = useI18n();
  const { data, error, refetch } = useQuery(packageQuery);
  const { query } = useQueryString();
  const version = query.get('v');
  const dashboard = useMemo<Dashboard | null>(
    () => (data ? { pkg: data, builtOn, asked: askedVersion(data, version), figures } : null),
    [data, builtOn, version, figures],
  );
  if (dashboard) return <DashboardContext value={dashboard}>{children}</DashboardContext>;
  if (!error) return null;
  return (
    <main className="page">
      <h1>{t.app.name}</h1>
      <Notice kind="error" action={{ label: t.view.tryAgain, onAction: () => void refetch() }}>
        {errorText(error, t, format)}
      </Notice>
    </main>
  );
}
