import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { DrawnAnew } from '../data/drawn-anew.tsx';
import { useSettled } from '../data/use-settled.ts';
import type { DatasetName } from '../domain/schemas.ts';
import type { ViewContent } from './describe-view.ts';
import type { ParamSpecs } from './params.ts';
import { PartFailed } from './part-failed.tsx';
import type { ViewState } from './use-view-state.ts';
import type { ChartProps, View } from './view.ts';

export interface ViewChartProps {
  readonly view: View;
  readonly content: ViewContent;
  readonly set: ViewState['set'];
  /** No tooltip, no interaction (print, slides). */
  readonly isStatic: boolean;
  /** As in `ChartProps`. */
  readonly isCompact: boolean;
}

/** The drawing of a view once its code has come. */
export function ViewChart({ view, content, set, isStatic, isCompact }: ViewChartProps) {
  useSettled([chartQuery(view)]);
  const { data, error, refetch } = useQuery(chartQuery(view));
  if (error) {
    return (
      <>
        <DrawnAnew />
        <PartFailed errors={[error]} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return null;
  return (
    <data.Chart
      input={content.input}
      table={content.table}
      setParams={set}
      name={content.title}
      summary={content.summary}
      isStatic={isStatic}
      isCompact={isCompact}
    />
  );
}

type AnyChart = ComponentType<ChartProps<DatasetName, ParamSpecs, unknown>>;

/** The drawing's code, loaded when a chart is first shown; the card asks only views that have one. */
export function chartQuery(view: View) {
  return queryOptions({
    queryKey: ['chart', view.manifest.id],
    queryFn: async (): Promise<{ readonly Chart: AnyChart }> => {
      if (!view.chart) throw new Error(`${view.manifest.id} has no chart`);
      return view.chart();
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    retryOnMount: false,
    networkMode: 'always',
  });
}
