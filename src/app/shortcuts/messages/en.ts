/** Texts of the keyboard shortcuts. */
export interface ShortcutMessages {
  readonly pages: string;
  readonly search: string;
  readonly tab: string;
  readonly deck: string;
  readonly present: string;
  readonly help: string;
  readonly arrows: string;
  readonly arrowsMeaning: string;
  readonly areOn: string;
}

export const messages: ShortcutMessages = {
  pages: 'The pages, in the order of the navigation',
  search: 'Search on this page',
  tab: 'Chart, table, sources: next tab of the view at hand',
  deck: 'Add the view at hand to the deck',
  present: 'The deck',
  help: 'This sheet',
  arrows: '← → ↑ ↓',
  arrowsMeaning: 'From figure to figure in charts and tables, Enter opens where a figure comes from',
  areOn: 'Use single keys (not while typing)',
};
