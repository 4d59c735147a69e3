import { Suspense, useEffect, useMemo, useRef } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { ErrorBoundary } from '../view-kit/error-boundary.tsx';
import { shownState, type ShownView } from '../view-kit/shown-view.ts';
import { useQueryString } from '../view-kit/use-query-string.ts';
import { useView } from '../view-kit/use-view.ts';
import { ViewParts } from '../view-kit/view-card.tsx';
import type { Control, ViewManifest } from '../view-kit/view.ts';
import { embedOptions } from './options.ts';
import { UnknownVersion } from './unknown-version.tsx';
import { TooNarrow, useIsTooNarrow } from './too-narrow.tsx';
import { useFit } from '../view-kit/fit/use-fit.ts';

/** Smaller is not read on a slide: what is longer scrolls between head and source line. */
const LEAST_SCALE = 0.75;

/** Height of most views, px, until the real one is known. */
const SKELETON_HEIGHT = 560;

interface EmbeddedViewProps {
  readonly manifest: ViewManifest;
  /** The view answers to the reader. */
  readonly onLive: () => void;
}

/** One view, filling the frame, with what the editor left of its parts. */
export function EmbeddedView(props: EmbeddedViewProps) {
  const { t } = useI18n();
  return (
    <Suspense fallback={<Skeleton label={t.view.loading} height={SKELETON_HEIGHT} />}>
      <LoadedView {...props} />
    </Suspense>
  );
}

function LoadedView({ manifest, onLive }: EmbeddedViewProps) {
  const { query } = useQueryString();
  const options = useMemo(() => embedOptions(query), [query]);
  const { locked } = options;
  const loaded = useView(manifest);
  const root = useRef<HTMLElement>(null);
  useEffect(onLive, [onLive]);
  const fit = useFit(root, options.isFit, undefined, LEAST_SCALE);
  const isTooNarrow = useIsTooNarrow(manifest.leastWidthPx);
  const hasControl = (control: Control) =>
    options.hasControls && !options.isStatic && !keysOf(control).some((key) => locked.includes(key));
  return (
    <main
      ref={root}
      className="view embed"
      data-view={manifest.id}
      data-status={loaded.status}
      data-fit={options.isFit}
      data-cut={fit !== null && fit.cutTo !== null}
      style={
        fit
          ? { width: fit.width, height: fit.cutTo ?? undefined, transform: `scale(${fit.scale})` }
          : undefined
      }
      aria-labelledby={`${manifest.id}-heading`}
    >
      <UnknownVersion />
      <ErrorBoundary>
        <ViewParts
          manifest={manifest}
          loaded={loaded}
          scopeId={null}
          hasControl={hasControl}
          locked={locked}
          headingLevel={1}
          isTitleHidden={!options.hasTitle}
          isStatic={options.isStatic}
          isCompact={options.isFit}
          afterBody={<ShowAll />}
          standIn={isTooNarrow && <TooNarrow leastPx={manifest.leastWidthPx ?? 0} />}
        >
          {(shown) => <FullViewLink shown={shown} />}
        </ViewParts>
      </ErrorBoundary>
    </main>
  );
}

/** Under a view that is too long to stand whole in the page of others; `tell-heights.ts` cuts it and answers the press. */
function ShowAll() {
  const { t } = useI18n();
  return (
    <p className="embed-show-all">
      <Button data-show-all="">{t.view.showAll}</Button>
    </p>
  );
}

/** The way to the page of the view, in the very state that is shown. */
function FullViewLink({ shown }: { readonly shown: ShownView }) {
  const { t } = useI18n();
  const { pkg } = useDashboard();
  const { id, page } = shown.manifest;
  return (
    <p className="embed-link">
      <AppLink to={`${page}#${id}`} state={shownState(shown, pkg)}>
        {t.view.openPage} <Icon name="external" size={16} />
      </AppLink>
    </p>
  );
}

function keysOf(control: Control): readonly string[] {
  return 'key' in control ? [control.key] : [control.from, control.to];
}
