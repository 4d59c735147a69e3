import type { Action } from '../measure/reaction.ts';

/** One thing that a reader does again and again on the page of projects. */
export interface Interaction {
  readonly name: string;
  /** Menus and dialogs that have to be open before, one in the other. */
  readonly openers: readonly string[];
  /** What is done at each turn; two neighbouring turns differ, and the last of six ends as the first began. */
  readonly action: (turn: number) => Action;
}

const TOGGLE = '.page-filters .view-controls-toggle';
const TABLE = '.projects-table';
const SLIDER = '.page-filters input[type="range"], main input[type="range"]';
/** Steps of a drag before the one that is looked at: the page is busy with them by then. */
const DRAG_STEPS = 8;

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
    action: (turn) => ({ kind: 'set', target: SLIDER, value: dayAt(turn), result: TABLE }),
  },
  {
    name: 'slider while it is dragged',
    openers: [TOGGLE],
    action: (turn) => ({
      kind: 'set',
      target: SLIDER,
      before: Array.from({ length: DRAG_STEPS }, (_, step) => String(Number(dayAt(turn)) + step * 30)),
      value: String(Number(dayAt(turn)) + DRAG_STEPS * 30),
      result: '.ui-day-slider__value',
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
    name: 'page change, cached',
    openers: [],
    action: (turn) => ({
      kind: 'press',
      target: `nav a[href$="/en/${turn % 2 === 0 ? 'trade' : 'projects'}"]`,
      result: 'h1',
    }),
  },
];

/** A place of the slider, in days from its first one. */
function dayAt(turn: number): string {
  return String(7000 + 300 * (turn % 6));
}
