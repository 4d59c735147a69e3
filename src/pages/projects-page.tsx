import { useEffect } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { VIEWS } from '../views/registry.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { followHighlight } from '../view-kit/highlight.ts';
import { isAvailable } from '../view-kit/is-available.ts';
import { PageFilters } from '../view-kit/page-filters.tsx';
import { ViewCard } from '../view-kit/view-card.tsx';
import { ComparisonGate } from './compare/comparison-gate.tsx';
import { StatedPageHead } from './stated-page-head.tsx';

/** The view whose page keys are those of all project views. */
const LEAD = 'projects-table';

export function ProjectsPage() {
  const { t } = useI18n();
  useEffect(() => followHighlight(document), []);
  const views = VIEWS.filter((view) => view.page === '/projects');
  const { pkg } = useDashboard();
  const lead = views.find((view) => view.id === LEAD && isAvailable(view, pkg));
  return (
    <ComparisonGate>
      <StatedPageHead title={t.pages.projects.title} intro={t.pages.projects.intro} />
      {lead && <PageFilters manifest={lead} />}
      {views.map((view) => (
        <ViewCard key={view.id} manifest={view} controls={lead ? 'own' : 'all'} follows={view !== lead} />
      ))}
    </ComparisonGate>
  );
}
