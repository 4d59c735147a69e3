import type { ReactNode } from 'react';
import type { DatasetName, Datasets } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { PartFailed } from '../view-kit/part-failed.tsx';
import type { RowsState } from './use-rows.ts';

interface RowsGateProps<N extends DatasetName> {
  readonly rows: RowsState<N>;
  readonly children: (data: Datasets<N>) => ReactNode;
}

/** Draws its children once the rows are there; until then a skeleton, or what went wrong. */
export function RowsGate<N extends DatasetName>({ rows, children }: RowsGateProps<N>) {
  const { t } = useI18n();
  switch (rows.status) {
    case 'loading':
      return <Skeleton label={t.view.loading} height={480} />;
    case 'failed':
      return <PartFailed errors={rows.errors} onRetry={rows.retry} />;
    case 'ready':
      return children(rows.data);
  }
}
