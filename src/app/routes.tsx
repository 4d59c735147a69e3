import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ErrorBoundary } from '../view-kit/error-boundary.tsx';
import { DeckProvider } from './deck-provider.tsx';
import { PageFrame } from './page-frame.tsx';
import { OverviewPage } from '../pages/overview-page.tsx';
import { NotFoundPage } from '../pages/not-found-page.tsx';

const TradePage = lazy(async () => ({ default: (await import('../pages/trade-page.tsx')).TradePage }));
const ImportsPage = lazy(async () => ({ default: (await import('../pages/imports-page.tsx')).ImportsPage }));
const ProjectsPage = lazy(async () => ({
  default: (await import('../pages/projects-page.tsx')).ProjectsPage,
}));
const ProjectPage = lazy(async () => ({ default: (await import('../pages/project-page.tsx')).ProjectPage }));
const TimelinePage = lazy(async () => ({
  default: (await import('../pages/timeline-page.tsx')).TimelinePage,
}));
const ContextPage = lazy(async () => ({ default: (await import('../pages/context-page.tsx')).ContextPage }));
const SourcesPage = lazy(async () => ({ default: (await import('../pages/sources-page.tsx')).SourcesPage }));
const SourcePage = lazy(async () => ({ default: (await import('../pages/source-page.tsx')).SourcePage }));
const DataPage = lazy(async () => ({ default: (await import('../pages/data-page.tsx')).DataPage }));

const PresentPage = lazy(async () => ({
  default: (await import('../present/present-page.tsx')).PresentPage,
}));

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
