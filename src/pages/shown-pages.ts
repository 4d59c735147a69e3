import type { DataPackage } from '../domain/schemas.ts';
import { isAvailable } from '../view-kit/is-available.ts';
import { VIEWS } from '../views/registry.ts';
import { PAGES } from './page-list.ts';

/** The pages that have something to show: those made of views only where the package has the data of one. */
export function shownPages(pkg: DataPackage): readonly (typeof PAGES)[number][] {
  return PAGES.filter(([path]) => {
    const views = VIEWS.filter((view) => view.page === path);
    return path === '/' || views.length === 0 || views.some((view) => isAvailable(view, pkg));
  });
}
