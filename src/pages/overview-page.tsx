import { useI18n } from '../i18n/i18n-context.ts';
import { VIEWS } from '../views/registry.ts';
import { ViewCard } from '../view-kit/view-card.tsx';
import { StatedPageHead } from './stated-page-head.tsx';

/** Views that the overview shows besides those at home here; the first of each page tells most. */
const HIGHLIGHTS = ['trade-volume', 'import-shares', 'projects-by-sector', 'announced-projects'];

export function OverviewPage() {
  const { t } = useI18n();
  const own = VIEWS.filter((view) => view.page === '/');
  const highlights = VIEWS.filter((view) => HIGHLIGHTS.includes(view.id));
  return (
    <>
      <StatedPageHead title={t.pages.overview.title} intro={t.pages.overview.intro} />
      {own.map((view) => (
        <ViewCard key={view.id} manifest={view} />
      ))}
      {highlights.map((view) => (
        <ViewCard key={view.id} manifest={view} controls="none" />
      ))}
    </>
  );
}
