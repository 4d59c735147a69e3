import { expect, it } from 'vitest';
import { realPackage } from '../view-kit/testing.ts';
import { PAGES } from './page-list.ts';
import { shownPages } from './shown-pages.ts';

const without = (...names: readonly string[]) => ({
  ...realPackage,
  resources: realPackage.resources.filter(({ name }) => !names.includes(name)),
});

const paths = (pages: readonly (readonly [string, string])[]) => pages.map(([path]) => path);

it('shows every page of a package that has everything', () => {
  expect(shownPages(realPackage)).toEqual(PAGES);
});

it('leaves a page out of the menus whose every view lacks its data', () => {
  expect(paths(shownPages(without('events')))).not.toContain('/timeline');
  expect(paths(shownPages(without('projects', 'statements')))).not.toContain('/projects');
});

it('keeps a page of which one view still has its data', () => {
  expect(paths(shownPages(without('memberships')))).toContain('/context');
});
