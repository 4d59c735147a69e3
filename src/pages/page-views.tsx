import { VIEWS } from '../views/registry.ts';
import { ViewCard } from '../view-kit/view-card.tsx';

/** All views that are at home on a page, in the registry's order; a view added there appears here by itself. */
export function PageViews({ page }: { readonly page: string }) {
  const views = VIEWS.filter((view) => view.page === page);
  return views.map((view) => <ViewCard key={view.id} manifest={view} isAlone={views.length === 1} />);
}
