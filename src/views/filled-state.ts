/* For tests only: a state with something to show, of views that show nothing until a reader chooses. */

const FILLED: Readonly<Record<string, string>> = { 'projects-compare': 'compare=P01,P03' };

/** The query string with which a view has rows: empty for most. */
export function filledState(viewId: string): string {
  return FILLED[viewId] ?? '';
}
