import { lazy, Suspense } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { TabPanel, Tabs } from '../ui/tabs.tsx';
import type { Tab } from './card-params.ts';
import { WrittenTable } from './written-table.tsx';
import type { ViewContent } from './describe-view.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { SortOrder } from '../domain/table.ts';
import type { ParamSpecs, ParamValues } from './params.ts';
import type { ViewState } from './use-view-state.ts';
import { StatusFrame } from './status-frame.tsx';
import { ViewChart } from './view-chart.tsx';
import type { View } from './view.ts';
import type { Row } from '../domain/schemas.ts';
import { sentences } from '../i18n/sentences.ts';

/** Loaded when a reader first turns to them: a view opens with its drawing. */
const TableTab = lazy(async () => ({ default: (await import('./table-tab.tsx')).TableTab }));
const SourcesTab = lazy(async () => ({ default: (await import('./sources-tab.tsx')).SourcesTab }));

/** Height of most drawings, px. */
const CHART_HEIGHT = 360;

interface ViewBodyProps {
  readonly viewId: string;
  readonly view: View;
  readonly content: ViewContent;
  readonly values: ParamValues<ParamSpecs>;
  readonly set: ViewState['set'];
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly notes: ReadonlyMap<string, Row<'notes'>>;
  readonly tabsLabel: string;
  /** False where the reader stays with what is shown. */
  readonly hasTabs: boolean;
  /** No tooltip, no interaction (print, slides). */
  readonly isStatic: boolean;
  /** As in `ChartProps`. */
  readonly isCompact: boolean;
}

/** The view's drawing, its table, or its sources. */
export function ViewBody(props: ViewBodyProps) {
  const { viewId, view, content, values, set, sources, notes, tabsLabel, hasTabs } = props;
  const { t } = useI18n();
  const tabs: readonly Tab[] =
    view.chart && !view.isChartTable ? ['chart', 'table', 'sources'] : ['table', 'sources'];
  const asked = values['tab'] as Tab;
  const tab = tabs.includes(asked) ? asked : (tabs[0] ?? 'table');
  const isDrawn = tab === 'chart' || (tab === 'table' && view.isChartTable === true);
  const shown = (
    <ErrorBoundary key={tab}>
      <Suspense fallback={<Skeleton label={t.view.loading} height={CHART_HEIGHT} />}>
        {/* Taken over for itself, after the card around it: until then a press on it is kept, as on the card. */}
        {isDrawn && (
          <StatusFrame as="div" className="view-drawing" status="ready">
            <ViewChart {...props} />
          </StatusFrame>
        )}
        {tab === 'table' && !isDrawn && (
          <TableTab
            table={content.table}
            caption={sentences([content.title, content.subtitle])}
            sort={values['sort'] as readonly SortOrder[]}
            onSort={(edit) => set((now) => ({ sort: edit(now['sort'] as readonly SortOrder[]) }), 'replace')}
          />
        )}
        {tab === 'sources' && (
          <SourcesTab content={content} sources={sources} notes={notes} drawsLines={view.drawsLines} />
        )}
      </Suspense>
    </ErrorBoundary>
  );
  if (!hasTabs) return <div className="view-body">{shown}</div>;
  return (
    <>
      <Tabs
        id={viewId}
        label={tabsLabel}
        value={tab}
        options={tabs.map((value) => ({ value, label: t.view.tabs[value] }))}
        onChange={(next) => set({ tab: next })}
      />
      <TabPanel id={viewId} value={tab}>
        {shown}
        {!props.isCompact && isDrawn && !view.isChartTable && (
          <WrittenTable table={content.table} title={content.title} />
        )}
      </TabPanel>
    </>
  );
}
