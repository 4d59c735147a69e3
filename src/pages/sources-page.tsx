import { useMemo } from 'react';
import type { Datasets } from '../domain/schemas.ts';
import { matchesQuery } from '../domain/search/words.ts';
import { CITING } from '../domain/source-use.ts';
import { fileSources, matchesFacets } from '../domain/sources/facets.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { changeParams, readParams, type ParamSpecs } from '../view-kit/params.ts';
import { ParamNotices } from '../view-kit/param-notices.tsx';
import { sanitize } from '../view-kit/sanitize.ts';
import { useQueryString } from '../view-kit/use-query-string.ts';
import type { ViewState } from '../view-kit/use-view-state.ts';
import { ViewControls } from '../view-kit/view-controls.tsx';
import { PageHead } from './page-head.tsx';
import { RowsGate } from './rows-gate.tsx';
import { sourceControls, sourceParams } from './sources/source-controls.ts';
import { SourceItem } from './sources/source-item.tsx';

/** What the page is drawn from, fetched ahead where somebody is about to come to it. */
export const DATASETS = ['sources', 'grades', ...CITING] as const;

export function SourcesPage() {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t.pages.sources.title} intro={t.pages.sources.intro} />
      <RowsGate names={DATASETS}>{(data) => <SourceList data={data} />}</RowsGate>
    </>
  );
}

/** Every source that is let through by the filters of the address, with where it is used. */
function SourceList({ data }: { readonly data: Datasets<(typeof DATASETS)[number]> }) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const { query, change } = useQueryString();
  const file = useMemo(() => fileSources(data), [data]);
  const asked = useMemo(() => readParams(sourceParams, query, pkg, null), [query, pkg]);
  const fallbacks = readParams(sourceParams, new URLSearchParams(), pkg, null).values;
  const controlsFor = (of: typeof asked.values) => sourceControls(file, of, data.grades, t, format);
  const offered = sanitize(asked.values, controlsFor(asked.values), fallbacks);
  const values = offered.values as typeof asked.values;
  const found = file.sources.filter(
    ({ source, facets, uses }) =>
      matchesFacets({ source, facets, uses }, values) &&
      matchesQuery(`${source.id} ${source.publisher} ${source.title ?? ''}`, values.q),
  );
  const set: ViewState['set'] = (edit, how) =>
    change((current) => changeParams<ParamSpecs>(sourceParams, edit, current, pkg, null), how);
  return (
    <>
      <ParamNotices notices={[...asked.notices, ...offered.notices]} />
      <ViewControls
        label={t.view.pageFilters}
        controls={controlsFor(values)}
        values={values}
        specs={sourceParams}
        resultCount={found.length}
        set={set}
      />
      <p className="result-count" role="status" data-label="">
        {found.length === 0
          ? t.pages.sources.none
          : t.pages.sources.found(format.number(found.length), format.number(file.sources.length))}
      </p>
      <ul className="source-list source-list--page">
        {found.map((filed) => (
          <li key={filed.source.id} data-sourced="">
            <SourceItem filed={filed} />
          </li>
        ))}
      </ul>
    </>
  );
}
