import type { Action } from '../measure/reaction.ts';

/** One thing that a reader does again and again on the page of projects. */
export interface Interaction {
  readonly name: string;
  /** What has to be pressed once before, where it can be seen. */
  readonly openers: readonly string[];
  /** What is done at each turn; two neighbouring turns differ. */
  readonly action: (turn: number) => Action;
}

const TOGGLE = '.page-filters .view-controls-toggle';
const TABLE = '.projects-table';

export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'filter by sector',
    openers: [TOGGLE, '.page-filters button[aria-haspopup="dialog"]'],
    action: () => ({ kind: 'press', target: 'dialog input[type="checkbox"]', result: TABLE }),
  },
  {
    name: 'letter in the search',
    openers: [TOGGLE],
    action: (turn) => ({
      kind: 'set',
      target: '.page-filters input[type="search"]',
      value: ['k', 'ka', 'kam', 'kama', 'kamaz', ''][turn % 6] ?? '',
      result: TABLE,
    }),
  },
  {
    name: 'day on the slider',
    openers: [TOGGLE],
    action: (turn) => ({
      kind: 'set',
      target: '.page-filters input[type="range"], main input[type="range"]',
      value: String(7000 + 300 * (turn % 10)),
      result: TABLE,
    }),
  },
  {
    name: 'sort by a column',
    openers: [],
    action: (turn) => ({
      kind: 'press',
      target: `${TABLE} thead th:nth-of-type(${1 + (turn % 2)}) button:not([data-figure]), .projects-table-card-sort button`,
      result: TABLE,
    }),
  },
  {
    name: 'tab of a view',
    openers: [],
    action: (turn) => ({
      kind: 'press',
      target: `#projects-by-sector-tab-${turn % 2 === 0 ? 'table' : 'chart'}`,
      result: '#projects-by-sector-panel',
    }),
  },
  {
    name: 'language',
    openers: [],
    action: (turn) => ({
      kind: 'set',
      target: '.page-header select, header select',
      value: turn % 2 === 0 ? 'de' : 'en',
      result: 'h1',
    }),
  },
  {
    name: 'page that was there before',
    openers: [],
    action: (turn) => ({
      kind: 'press',
      target: `nav a[href$="/en/${turn % 2 === 0 ? 'trade' : 'projects'}"]`,
      result: 'h1',
    }),
  },
];
