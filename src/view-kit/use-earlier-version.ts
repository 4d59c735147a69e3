import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { wayBackQuery } from '../data/queries.ts';
import { useSettled } from '../data/use-settled.ts';
import type { DatasetName, Datasets } from '../domain/schemas.ts';
import { useDashboard } from './dashboard-context.ts';
import { earlierData, type EarlierData } from './view-ground.ts';

/** The data as the version had them that the address names; `none` where it names none, or one that is not carried. */
export type EarlierVersion<N extends DatasetName> =
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly error: Error; readonly retry: () => void }
  | ({ readonly status: 'ready' } & EarlierData<N>);

/** Turns rows back to the version of the key `v`, and waits for what that takes; loads nothing where the present version is asked for. */
export function useEarlierVersion<N extends DatasetName>(rows: Datasets<N>): EarlierVersion<N> {
  const { pkg, asked } = useDashboard();
  const steps = asked.kind === 'earlier' ? asked.steps : [];
  useSettled(steps.length > 0 ? [wayBackQuery(steps)] : []);
  const { data, error, refetch } = useQuery({ ...wayBackQuery(steps), enabled: steps.length > 0 });
  return useMemo<EarlierVersion<N>>(() => {
    if (asked.kind !== 'earlier') return { status: 'none' };
    const failed = (reason: Error) =>
      ({ status: 'failed', error: reason, retry: () => void refetch() }) as const;
    if (error) return failed(error);
    if (!data) return { status: 'none' };
    try {
      return { status: 'ready', ...earlierData(rows, pkg, asked, data) };
    } catch (reason) {
      return failed(reason instanceof Error ? reason : new Error(String(reason)));
    }
  }, [asked, data, error, refetch, rows, pkg]);
}
