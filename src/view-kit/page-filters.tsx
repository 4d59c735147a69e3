import { Suspense } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { DrawnAnew } from '../data/drawn-anew.tsx';
import { StatusFrame } from './status-frame.tsx';
import { SavedViewsButton } from './saved-views/saved-views-button.tsx';
import { useView, type LoadedView } from './use-view.ts';
import { useViewInState } from './use-view-content.ts';
import { ViewControls } from './view-controls.tsx';
import { ParamNotices } from './param-notices.tsx';
import type { ParamSpecs } from './params.ts';
import type { AnyInput, Control, View, ViewManifest } from './view.ts';

/** True for controls that filter by a key of the page; what one view shows of its own is chosen at that view. */
export function isPageControl(control: Control, specs: ParamSpecs): boolean {
  const key = 'key' in control ? control.key : control.from;
  return specs[key]?.scope === 'page' && !(control.kind === 'multiple' && control.isDisplay === true);
}

/** All that a filter bar needs to know of the view. */
function filtersOf(view: View, input: AnyInput) {
  return { controls: view.controls(input), table: view.table(input) };
}

/**
 * One filter bar for all views of a page: the page controls of the view that has them all. Nothing is drawn while it
 * loads or if it fails; its own card says what is wrong.
 */
export function PageFilters({ manifest }: { readonly manifest: ViewManifest }) {
  return (
    <Suspense fallback={<div className="page-filters" data-status="loading" />}>
      <LoadedFilters manifest={manifest} />
    </Suspense>
  );
}

function LoadedFilters({ manifest }: { readonly manifest: ViewManifest }) {
  const loaded = useView(manifest);
  return (
    <StatusFrame as="div" className="page-filters" data-lead={manifest.id} status={loaded.status}>
      {loaded.status === 'ready' ? <ReadyFilters loaded={loaded} page={manifest.page} /> : <DrawnAnew />}
    </StatusFrame>
  );
}

interface ReadyFiltersProps {
  readonly loaded: Extract<LoadedView, { status: 'ready' }>;
  readonly page: string;
}

function ReadyFilters({ loaded, page }: ReadyFiltersProps) {
  const { t } = useI18n();
  const { content, specs, values, notices, set } = useViewInState(loaded, null, filtersOf);
  return (
    <>
      <ParamNotices notices={notices.filter(({ key }) => specs[key]?.scope === 'page')} />
      <ViewControls
        label={t.view.pageFilters}
        controls={content.controls.filter((control) => isPageControl(control, specs))}
        values={values}
        specs={specs}
        resultCount={content.table.rows.length}
        set={set}
      >
        <SavedViewsButton page={page} />
      </ViewControls>
    </>
  );
}
