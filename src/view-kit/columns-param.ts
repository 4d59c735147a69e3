import type { Param } from './params.ts';

/** A column as a reader set it up. */
export interface ColumnChoice {
  readonly key: string;
  /** px; `null`: the view's own width. */
  readonly widthPx: number | null;
}

/** Widths that a column can have, px. */
export const WIDTHS = { min: 48, max: 640 } as const;

/**
 * The columns of a table in their order, each with its width if it is not the usual one: `name:320,sector,status`. Empty:
 * the view's own columns.
 */
export const columnsParam: Param<readonly ColumnChoice[]> = {
  scope: 'card',
  fallback: () => [],
  parse: (text) => {
    const columns = text
      .split(',')
      .filter((part) => part !== '')
      .map(parseColumn);
    const known = columns.filter((column) => column !== null);
    const isValid = known.length === columns.length && known.length > 0;
    return isValid && new Set(known.map(({ key }) => key)).size === known.length ? known : undefined;
  },
  write: (columns) =>
    columns.map(({ key, widthPx }) => (widthPx === null ? key : `${key}:${widthPx}`)).join(','),
};

function parseColumn(text: string): ColumnChoice | null {
  const match = /^(\w{1,40})(?::(\d{2,3}))?$/.exec(text);
  if (!match?.[1]) return null;
  const widthPx = match[2] === undefined ? null : Number(match[2]);
  return widthPx !== null && (widthPx < WIDTHS.min || widthPx > WIDTHS.max)
    ? null
    : { key: match[1], widthPx };
}
