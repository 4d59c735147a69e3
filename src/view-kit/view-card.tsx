import {
  lazy,
  memo,
  Suspense,
  use,
  useEffect,
  useMemo,
  useSyncExternalStore,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { UnderHeading, type HeadingLevel } from '../ui/part-heading.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AWAKE, awakening, followGivingUp, isGivenUp } from './awakening.ts';
import { ComesInTurn } from './comes-in-turn.tsx';
import { useDashboard } from './dashboard-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ParamNotices } from './param-notices.tsx';
import { PartFailed } from './part-failed.tsx';
import { isAvailable } from './is-available.ts';
import { keepHeight, keptHeight } from './kept-height.ts';
import { LanguageInTurn } from './language-in-turn.tsx';
import { isPageControl } from './page-filters.tsx';
import type { ParamSpecs } from './params.ts';
import { PhraseText } from './phrase-text.tsx';
import { TraceProvider } from './provenance/trace-provider.tsx';
import { RevisedFigures } from './revised-figures.tsx';
import { permanentAddress, type ShownView } from './shown-view.ts';
import { useIsStatic } from '../data/use-is-static.ts';
import { DrawnAnew } from '../data/drawn-anew.tsx';
import { describeTable, tableOf, type ViewTable } from './describe-view.ts';
import { StatusFrame } from './status-frame.tsx';
import { usePrepared } from './use-prepared.ts';
import { useView, type LoadedView } from './use-view.ts';
import { useViewInState, type ViewInState } from './use-view-content.ts';
import { ViewActions } from './view-actions.tsx';
import { ViewBody } from './view-body.tsx';
import { ViewControls } from './view-controls.tsx';
import { ViewFoot } from './view-foot.tsx';
import type { Control, ViewManifest } from './view.ts';
import './view-card.css';

/** Only an address that names an earlier version of the data has a use for it. */
const RevisionList = lazy(async () => ({ default: (await import('./revision-list.tsx')).RevisionList }));

/** Height of a card with heading, controls, drawing and foot, so that little moves when it arrives; px. */
const SKELETON_HEIGHT = 620;

export interface ViewCardProps {
  readonly manifest: ViewManifest;
  /** True where the view is the only one on its page: its own keys need no prefix in the URL. */
  readonly isAlone?: boolean;
  /** `all` controls, only the `own` ones (the page's filter bar has the rest), or `none` (overviews). */
  readonly controls?: 'all' | 'own' | 'none';
  /** False where the view goes with the controls of the page, and the others follow it. */
  readonly follows?: boolean;
}

/** One view on a page: heading, controls, chart or table or sources, foot. The page around it may be drawn anew without it. */
export const ViewCard = memo(function ViewCard(props: ViewCardProps) {
  const { manifest } = props;
  const { id } = manifest;
  const { pkg } = useDashboard();
  const isAnew = useSyncExternalStore(
    followGivingUp,
    () => isGivenUp(id),
    () => false,
  );
  if (!isAvailable(manifest, pkg)) return null;
  return (
    <ComesInTurn key={isAnew ? 'anew' : 'as written'} id={id} before={<PlaceOfCard id={id} />}>
      <LanguageInTurn manifest={manifest}>
        <Suspense fallback={<WaitingCard id={id} />}>
          <Awake id={id}>
            <LoadedCard {...props} />
          </Awake>
        </Suspense>
      </LanguageInTurn>
    </ComesInTurn>
  );
});

/** Stands for some frames: a skeleton would flash. */
function PlaceOfCard({ id }: { readonly id: string }) {
  return <CardFrame id={id} status="loading" style={{ minHeight: keptHeight(id) }} />;
}

function WaitingCard({ id }: { readonly id: string }) {
  const { t } = useI18n();
  return (
    <CardFrame id={id} status="loading" style={{ minHeight: keptHeight(id) }}>
      <Skeleton label={t.view.loading} height={SKELETON_HEIGHT} />
    </CardFrame>
  );
}

function LoadedCard({ manifest, isAlone = false, controls = 'all', follows = true }: ViewCardProps) {
  const loaded = useView(manifest);
  useEffect(() => keepHeight(manifest.id), [manifest.id]);
  return (
    <CardFrame id={manifest.id} status={loaded.status}>
      <ErrorBoundary>
        {isOther(loaded) && <DrawnAnew />}
        <ViewParts
          manifest={manifest}
          loaded={loaded}
          scopeId={isAlone ? null : manifest.id}
          hasPageNotices={controls !== 'own'}
          isCompact={controls === 'none'}
          follows={follows}
          hasControl={(control, specs) =>
            controls === 'all' || (controls === 'own' && !isPageControl(control, specs))
          }
        >
          {(shown) => <ViewActions shown={shown} hasPageLink={controls === 'none'} />}
        </ViewParts>
      </ErrorBoundary>
    </CardFrame>
  );
}

/** Waits with what was written at build until the reader comes near. Apart: the card is not drawn again for that. */
function Awake({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const isWritten = useIsStatic() && typeof document !== 'undefined';
  use(isWritten ? awakening(id) : AWAKE);
  return children;
}

/** Differs from what was written at build, when every file was there. */
function isOther(loaded: LoadedView): boolean {
  return loaded.status === 'failed' || loaded.isIncomplete;
}

interface CardFrameProps {
  readonly id: string;
  readonly status: 'loading' | LoadedView['status'];
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

/**
 * It says its language even where that is the page's: it keeps it for a moment when the page changes its own, and is laid out again
 * when its texts change, not when the page's language does.
 */
function CardFrame({ id, ...rest }: CardFrameProps) {
  const { language } = useI18n().format;
  return (
    <StatusFrame
      as="section"
      className="view"
      id={id}
      data-view={id}
      lang={language}
      aria-labelledby={`${id}-heading`}
      {...rest}
    />
  );
}

interface ReadyViewProps {
  readonly manifest: ViewManifest;
  readonly loaded: Extract<LoadedView, { status: 'ready' }>;
  readonly scopeId: string | null;
  /** Which of the view's controls are drawn. */
  readonly hasControl: (control: Control, specs: ParamSpecs) => boolean;
  /** False where the page's filter bar tells what its own keys ask for in vain. */
  readonly hasPageNotices?: boolean;
  /** Changes are shown a moment after the controls of the page. */
  readonly follows?: boolean;
  /** Keys that the reader cannot change. */
  readonly locked?: readonly string[];
  readonly headingLevel?: HeadingLevel;
  /** The heading is only heard: the host has one of its own. */
  readonly isTitleHidden?: boolean;
  /** Nothing answers to the reader (slides, print): no tabs, no tooltips. */
  readonly isStatic?: boolean;
  /** A short form, where the view has one. */
  readonly isCompact?: boolean;
  /** Shown in the place of controls and body, where there is no room for them. */
  readonly standIn?: ReactNode;
  /** Stands between the body and the foot. */
  readonly afterBody?: ReactNode;
  /** What one can do with the view, in its foot. */
  readonly children: (shown: ShownView) => ReactNode;
}

type ViewPartsProps = Omit<ReadyViewProps, 'loaded'> & { readonly loaded: LoadedView };

/** A view once its code and data have come, or what is wrong with them: the same on a page, in an embed and on a slide. */
export function ViewParts({ loaded, ...rest }: ViewPartsProps) {
  return loaded.status === 'failed' ? (
    <PartFailed errors={loaded.errors} onRetry={loaded.retry} />
  ) : (
    <ReadyView loaded={loaded} {...rest} />
  );
}

function ReadyView(props: ReadyViewProps) {
  const { loaded, scopeId, locked, follows = false } = props;
  const state = useViewInState(loaded, scopeId, tableOf, { locked, follows });
  usePrepared(loaded.view, state.content.input);
  return <WordedView {...props} state={state} />;
}

/** Apart from the table, so that the browser can do something else between the two. */
function WordedView({
  state: tabled,
  ...props
}: ReadyViewProps & { readonly state: ViewInState<ViewTable> }) {
  const { view } = props.loaded;
  const state = useMemo<ViewInState>(
    () => ({ ...tabled, content: describeTable(view, tabled.content) }),
    [view, tabled],
  );
  return <DrawnView {...props} state={state} />;
}

/** Drawn anew only when there is something else to say, not with every change of the address. */
const DrawnView = memo(function DrawnView({
  hasPageNotices = true,
  state,
  ...props
}: ReadyViewProps & { readonly state: ViewInState }) {
  const { manifest, loaded, hasControl, locked, isTitleHidden = false } = props;
  const { isStatic = false, isCompact = false } = props;
  const { headingLevel = 2 } = props;
  const Heading = `h${headingLevel}` as const;
  const { t, format } = useI18n();
  const { content, specs, values, notices, set } = state;
  const { pkg } = useDashboard();
  const { view, sources, notes } = loaded;
  const shownView: ShownView = { manifest, view, specs, values, content, sources, notes };
  const { since } = content;
  return (
    <RevisedFigures view={view} content={content} isCompact={isCompact}>
      <TraceProvider isStatic={isStatic} address={() => permanentAddress(shownView, pkg, format.language)}>
        <header className="view-head">
          {content.finding !== null && !isTitleHidden && <p className="view-kicker">{content.title}</p>}
          <Heading id={`${manifest.id}-heading`} className={isTitleHidden ? 'visually-hidden' : undefined}>
            {isTitleHidden ? (
              (content.finding ?? content.title)
            ) : (
              <PhraseText phrase={content.headingPhrase} />
            )}
          </Heading>
          <p className="view-subtitle">
            <PhraseText phrase={content.subtitlePhrase} />
          </p>
        </header>
        <ParamNotices
          notices={hasPageNotices ? notices : notices.filter(({ key }) => specs[key]?.scope !== 'page')}
        />
        {props.standIn || (
          <>
            <ViewControls
              label={content.title}
              controls={content.controls.filter((control) => hasControl(control, specs))}
              values={values}
              specs={specs}
              resultCount={content.table.rows.length}
              set={set}
            />
            {since !== null && (
              <Suspense>
                <RevisionList table={content.table} gone={content.gone} since={since.version} />
              </Suspense>
            )}
            <UnderHeading value={headingLevel}>
              <ViewBody
                viewId={manifest.id}
                view={view}
                content={content}
                values={values}
                set={set}
                sources={sources}
                notes={notes}
                tabsLabel={`${t.view.tabsLabel}: ${content.title}`}
                hasTabs={!isStatic && locked?.includes('tab') !== true}
                isStatic={isStatic}
                isCompact={isCompact}
              />
            </UnderHeading>
            {props.afterBody}
          </>
        )}
        <ViewFoot shown={shownView}>{props.children(shownView)}</ViewFoot>
      </TraceProvider>
    </RevisedFigures>
  );
});
