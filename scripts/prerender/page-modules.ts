import type { ViewManifest } from '../../src/view-kit/view.ts';
import { PAGES } from '../../src/pages/page-list.ts';
import { DRAWING } from './chunks.ts';
import type { Route } from './routes.ts';

/** Modules beside the entry that a page needs to come alive; those that do not exist are passed over. */
export function pageModules({ path, language }: Route, views: readonly ViewManifest[]): readonly string[] {
  return [
    DRAWING,
    `src/i18n/messages/${language}.ts`,
    pageModule(path),
    ...views.flatMap(({ id }) => [
      `src/views/${id}/view.ts`,
      `src/views/${id}/messages/${language}.ts`,
      `src/views/${id}/chart.tsx`,
    ]),
  ];
}

function pageModule(path: string): string {
  const name = PAGES.find(([pagePath]) => pagePath === path)?.[1] ?? DETAIL_PAGES[path.split('/')[1] ?? ''];
  return `src/pages/${name}-page.tsx`;
}

/** Pages of single rows, by the first part of their path. */
const DETAIL_PAGES: Readonly<Record<string, string>> = { projects: 'project', sources: 'source' };
