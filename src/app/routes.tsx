import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ErrorBoundary } from '../view-kit/error-boundary.tsx';
import { DeckProvider } from './deck-provider.tsx';
import { PAGE_CODE } from './page-code.ts';
import { PageFrame } from './page-frame.tsx';
import { OverviewPage } from '../pages/overview-page.tsx';
import { NotFoundPage } from '../pages/not-found-page.tsx';

const { trade, imports, projects, project, timeline, context, sources, source, data, present } = PAGE_CODE;
const TradePage = lazy(async () => ({ default: (await trade()).TradePage }));
const ImportsPage = lazy(async () => ({ default: (await imports()).ImportsPage }));
const ProjectsPage = lazy(async () => ({ default: (await projects()).ProjectsPage }));
const ProjectPage = lazy(async () => ({ default: (await project()).ProjectPage }));
const TimelinePage = lazy(async () => ({ default: (await timeline()).TimelinePage }));
const ContextPage = lazy(async () => ({ default: (await context()).ContextPage }));
const SourcesPage = lazy(async () => ({ default: (await sources()).SourcesPage }));
const SourcePage = lazy(async () => ({ default: (await source()).SourcePage }));
const DataPage = lazy(async () => ({ default: (await data()).DataPage }));
const PresentPage = lazy(async () => ({ default: (await present()).PresentPage }));

/** Every address of the app. */
export function AppRoutes() {
  return (
    <DeckProvider>
      <PageFrame>
        <ErrorBoundary>
          <Suspense fallback={<div className="page-waiting" />}>
            <Routes>
              <Route path="/" element={<OverviewPage />} />
              <Route path="/trade" element={<TradePage />} />
              <Route path="/imports" element={<ImportsPage />} />
              <Route path="/projects" element={<ProjectsPage />} />
              <Route path="/projects/:projectId" element={<ProjectPage />} />
              <Route path="/timeline" element={<TimelinePage />} />
              <Route path="/context" element={<ContextPage />} />
              <Route path="/sources" element={<SourcesPage />} />
              <Route path="/sources/:sourceId" element={<SourcePage />} />
              <Route path="/data" element={<DataPage />} />
              <Route path="/present" element={<PresentPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </PageFrame>
    </DeckProvider>
  );
}
