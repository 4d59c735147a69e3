import { PAGES } from '../../pages/page-list.ts';
import type { PAGE_CODE } from '../page-code.ts';

/** A page of the app: those of the navigation, and those that stand below them. */
export type PageName = keyof typeof PAGE_CODE | 'overview';

/** Pages of one thing each, by the page that lists them. */
const BELOW: ReadonlyMap<string, PageName> = new Map([
  ['projects', 'project'],
  ['sources', 'source'],
]);

/** Which page a path (below base path and language) leads to; `null`: none of the app. */
export function pageOfPath(path: string): PageName | null {
  const [first = '', second, ...more] = path.replace(/^\/|\/$/g, '').split('/');
  if (more.length > 0) return null;
  if (second !== undefined) return BELOW.get(first) ?? null;
  if (first === 'present') return 'present';
  return PAGES.find(([known]) => known === `/${first}`)?.[1] ?? null;
}
