import { Suspense, useEffect, useMemo } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { ErrorBoundary } from '../view-kit/error-boundary.tsx';
import { isAvailable } from '../view-kit/is-available.ts';
import type { ShownView } from '../view-kit/shown-view.ts';
import { useView, type LoadedView } from '../view-kit/use-view.ts';
import { useViewContent } from '../view-kit/use-view-content.ts';
import { ViewParts } from '../view-kit/view-card.tsx';
import type { ViewManifest } from '../view-kit/view.ts';
import { VIEWS } from '../views/registry.ts';
import type { Slide } from './deck.ts';
import { SlideNavigation } from './slide-navigation.tsx';
import type { PresentMessages } from './messages/en.ts';

interface SlideViewProps {
  readonly slide: Slide;
  readonly texts: PresentMessages;
  /** State that stands in the place of the slide's own: what was changed during the talk. */
  readonly state?: string | undefined;
  readonly onState?: (state: string) => void;
  readonly hasControls?: boolean;
  readonly isStatic?: boolean;
  /** 1 where nothing else on the page is its heading; default 2. */
  readonly headingLevel?: 1 | 2;
}

/** The view of a slide in its state, drawn. */
export function SlideView({
  slide,
  texts,
  state,
  onState,
  hasControls = false,
  isStatic = false,
  headingLevel = 2,
}: SlideViewProps) {
  const { t } = useI18n();
  const manifest = useManifest(slide);
  if (!manifest) return <p className="present-unknown">{texts.unknownView}</p>;
  return (
    <SlideNavigation state={state ?? slide.state} {...(onState && { onState })}>
      <Suspense fallback={<Skeleton label={t.view.loading} height={480} />}>
        <LoadedSlide
          manifest={manifest}
          hasControls={hasControls}
          isStatic={isStatic}
          headingLevel={headingLevel}
        />
      </Suspense>
    </SlideNavigation>
  );
}

interface LoadedSlideProps {
  readonly manifest: ViewManifest;
  readonly hasControls: boolean;
  readonly isStatic: boolean;
  readonly headingLevel: 1 | 2;
}

function LoadedSlide({ manifest, hasControls, isStatic, headingLevel }: LoadedSlideProps) {
  const loaded = useView(manifest);
  return (
    <section
      className="view present-view"
      data-view={manifest.id}
      data-status={loaded.status}
      aria-labelledby={`${manifest.id}-heading`}
    >
      <ErrorBoundary>
        <ViewParts
          manifest={manifest}
          loaded={loaded}
          scopeId={null}
          headingLevel={headingLevel}
          hasControl={() => hasControls}
          locked={hasControls ? [] : ['tab']}
          isStatic={isStatic}
        >
          {() => null}
        </ViewParts>
      </ErrorBoundary>
    </section>
  );
}

interface SlideContentProps {
  readonly slide: Slide;
  /** Told when the view is there and each time that it changes. */
  readonly onShown: (id: string, shown: ShownView) => void;
}

/** Computes what a slide shows without drawing it, and fetches the code that draws it: nothing is waited for later. */
export function SlideContent({ slide, onShown }: SlideContentProps) {
  const manifest = useManifest(slide);
  if (!manifest) return null;
  return (
    <SlideNavigation state={slide.state}>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <LoadedContent id={slide.id} manifest={manifest} onShown={onShown} />
        </Suspense>
      </ErrorBoundary>
    </SlideNavigation>
  );
}

interface LoadedContentProps {
  readonly id: string;
  readonly manifest: ViewManifest;
  readonly onShown: SlideContentProps['onShown'];
}

function LoadedContent(props: LoadedContentProps) {
  const loaded = useView(props.manifest);
  return loaded.status === 'ready' ? <ToldContent {...props} loaded={loaded} /> : null;
}

function ToldContent({
  id,
  manifest,
  loaded,
  onShown,
}: LoadedContentProps & { readonly loaded: Extract<LoadedView, { status: 'ready' }> }) {
  const { view, sources, notes } = loaded;
  const { content, specs, values } = useViewContent(loaded, null);
  const shown = useMemo<ShownView>(
    () => ({ manifest, view, specs, values, content, sources, notes }),
    [manifest, view, specs, values, content, sources, notes],
  );
  useEffect(() => onShown(id, shown), [id, shown, onShown]);
  // A failure is told when the drawing is asked for.
  useEffect(() => void view.chart?.().catch(() => undefined), [view]);
  return null;
}

function useManifest({ view }: Slide): ViewManifest | null {
  const { pkg } = useDashboard();
  return VIEWS.find((manifest) => manifest.id === view && isAvailable(manifest, pkg)) ?? null;
}
