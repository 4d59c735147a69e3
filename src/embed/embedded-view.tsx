import { Suspense, useMemo, useRef } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { themeIn, useDocumentTheme } from '../view-kit/document-theme.ts';
import { ErrorBoundary } from '../view-kit/error-boundary.tsx';
import { PartFailed } from '../view-kit/part-failed.tsx';
import { shownState, type ShownView } from '../view-kit/shown-view.ts';
import { useQueryString } from '../view-kit/use-query-string.ts';
import { useView } from '../view-kit/use-view.ts';
import { ReadyView } from '../view-kit/view-card.tsx';
import type { Control, ViewManifest } from '../view-kit/view.ts';
import { embedOptions } from './options.ts';
import { TooNarrow, useIsTooNarrow } from './too-narrow.tsx';
import { useFit } from '../view-kit/fit/use-fit.ts';
import { useHostTheme } from './use-host-theme.ts';
import { useLongBody } from './use-long-body.ts';
import { usePassedKeys } from './use-passed-keys.ts';
import { useToldHeight } from './use-told-height.ts';

/** Height of most views, px, until the real one is known. */
const SKELETON_HEIGHT = 560;

interface EmbeddedViewProps {
  readonly manifest: ViewManifest;
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

function LoadedView({ manifest }: EmbeddedViewProps) {
  const { query } = useQueryString();
  const options = useMemo(() => embedOptions(query), [query]);
  const { locked } = options;
  const loaded = useView(manifest);
  const root = useRef<HTMLElement>(null);
  useDocumentTheme(useHostTheme() ?? themeIn(query));
  useToldHeight(root, manifest.id, !options.isFit);
  const isLong = useLongBody(root);
  const fit = useFit(root, options.isFit);
  usePassedKeys(options.isFit || options.isStatic);
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
      data-long={isLong}
      style={fit ? { width: fit.width, transform: `scale(${fit.scale})` } : undefined}
      aria-labelledby={`${manifest.id}-heading`}
    >
      <ErrorBoundary>
        {loaded.status === 'failed' ? (
          <PartFailed errors={loaded.errors} onRetry={loaded.retry} />
        ) : (
          <ReadyView
            manifest={manifest}
            loaded={loaded}
            scopeId={null}
            hasControl={hasControl}
            locked={locked}
            headingLevel={1}
            isTitleHidden={!options.hasTitle}
            isStatic={options.isStatic}
            standIn={isTooNarrow && <TooNarrow leastPx={manifest.leastWidthPx ?? 0} />}
          >
            {(shown) => <FullViewLink shown={shown} />}
          </ReadyView>
        )}
      </ErrorBoundary>
    </main>
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
