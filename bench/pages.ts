import type { Overrides } from './serve.ts';

/** How a reader filters a page, and how it is seen that the result stands. */
export interface Filter {
  /** What has to be pressed before the filter can be used, one after the other: menus that hold it. Those out of sight are left out. */
  readonly openers: readonly string[];
  /** A select, which is set to `value` and back, or a checkbox, which is pressed. */
  readonly control: string;
  readonly value: string | null;
  /** The element whose text or `data-state` changes with the result. */
  readonly result: string;
}

/** A page as the harness sees it. Selectors are CSS. */
export interface BenchPage {
  readonly name: string;
  /** Folder of static files. */
  readonly root: string;
  readonly path: string;
  /** Files of other content than in the folder. */
  readonly overrides?: Overrides;
  /** Places of charts; drawn as soon as there is something in them, see `watch-load.ts`. */
  readonly charts: string;
  /** How many of them there must be. */
  readonly chartCount: number;
  /** There as long as a part of the page does not answer yet; `null`: it does once it is drawn. */
  readonly waiting: string | null;
  /** A row of the table of projects. */
  readonly row: string | null;
  readonly filter: Filter | null;
}

/** One of the made-up dashboards on other tools. `data`: `22`, `points-300`, see `peers/`. */
export function peerPage(name: string, root: string, data: string, overrides: Overrides = {}): BenchPage {
  return {
    name,
    root,
    path: `/?data=${data}`,
    overrides,
    charts: '.chart',
    chartCount: 3,
    waiting: null,
    row: '#rows tbody tr, #rows .ag-row',
    filter: { openers: [], control: '#sector', value: 'chemicals', result: '#count' },
  };
}

type OurPage = Pick<BenchPage, 'name' | 'root' | 'path' | 'chartCount'> & Partial<BenchPage>;

/** A page of the dashboard. */
export function ourPage(page: OurPage): BenchPage {
  return {
    charts: '.chart, .projects-map',
    waiting: '[data-wait], [data-status="static"], [data-status="loading"], .ui-skeleton',
    row: null,
    filter: null,
    ...page,
  };
}

/** The page of projects, with the real ones or with those of `overrides`. */
export function projectsPage(name: string, root: string, overrides: Overrides = {}): BenchPage {
  return ourPage({
    name,
    root,
    path: '/en/projects',
    overrides,
    chartCount: 1,
    row: '.projects-table-row',
    filter: {
      openers: ['.page-filters .view-controls-toggle', '.page-filters button[aria-haspopup="dialog"]'],
      control: 'dialog input[type="checkbox"]',
      value: null,
      result: '.projects-table',
    },
  });
}
