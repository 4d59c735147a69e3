import { Suspense, type ReactNode } from 'react';
import { DrawnAnew } from '../data/drawn-anew.tsx';
import type { DatasetName, Datasets } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { PartFailed } from '../view-kit/part-failed.tsx';
import { StatusFrame } from '../view-kit/status-frame.tsx';
import { useRows } from './use-rows.ts';

interface RowsGateProps<N extends DatasetName> {
  readonly names: readonly N[];
  readonly children: (data: Datasets<N>) => ReactNode;
}

/** Draws its children once the rows are there; until then a skeleton, or what went wrong. */
export function RowsGate<N extends DatasetName>(props: RowsGateProps<N>) {
  const { t } = useI18n();
  return (
    <Suspense fallback={<Skeleton label={t.view.loading} height={480} />}>
      <LoadedRows {...props} />
    </Suspense>
  );
}

function LoadedRows<N extends DatasetName>({ names, children }: RowsGateProps<N>) {
  const rows = useRows(names);
  return (
    <StatusFrame as="div" className="rows" status={rows.status}>
      {rows.status === 'failed' ? (
        <>
          <DrawnAnew />
          <PartFailed errors={rows.errors} onRetry={rows.retry} />
        </>
      ) : (
        children(rows.data)
      )}
    </StatusFrame>
  );
}
