import { Suspense } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import type { HeadingLevel } from '../ui/part-heading.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { ErrorBoundary } from '../view-kit/error-boundary.tsx';
import { isAvailable } from '../view-kit/is-available.ts';
import { useView } from '../view-kit/use-view.ts';
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
  readonly headingLevel?: HeadingLevel;
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
  readonly headingLevel: HeadingLevel;
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

function useManifest({ view }: Slide): ViewManifest | null {
  const { pkg } = useDashboard();
  return VIEWS.find((manifest) => manifest.id === view && isAvailable(manifest, pkg)) ?? null;
}
