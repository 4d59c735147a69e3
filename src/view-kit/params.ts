import { isPartialDate } from '../domain/dates.ts';
import type { DataPackage } from '../domain/schemas.ts';
import type { SortOrder } from '../domain/table.ts';

/**
 * One key of the query string: how its text becomes a value and back. `fallback` is left out of the URL.
 * `scope` says whose it is: a `page` key filters every view on the page that knows it (sector, from, reporter …), a
 * `card` key belongs to one view alone (tab, chart, sort …) and is written `view-id.key` where several views share a
 * page.
 */
export interface Param<T> {
  readonly scope: 'page' | 'card';
  fallback(pkg: DataPackage): T;
  /** `undefined`: the text is no value of this key. */
  parse(text: string): T | undefined;
  /** An empty text is the absence of the key. */
  write(value: T): string;
}

export type ParamSpecs = Readonly<Record<string, Param<unknown>>>;

export type ParamValues<S extends ParamSpecs> = {
  readonly [K in keyof S]: S[K] extends Param<infer T> ? T : never;
};

/**
 * What is changed about a state: new values, or what follows from the present ones. The latter wherever the new value is made
 * from the old one (a list with one more, an order turned round): of two changes before the next drawing both then hold.
 */
export type Change<V> = Partial<V> | ((now: V) => Partial<V>);

/** A key or value in the URL that means nothing here: the reader is told, the default is used. */
export interface ParamNotice {
  readonly key: string;
  readonly text: string;
}

type Scope = Param<unknown>['scope'];

/** One of a fixed set of words. */
export function oneOf<const T extends string>(
  values: readonly T[],
  fallback: NoInfer<T>,
  scope: Scope = 'card',
): Param<T> {
  return {
    scope,
    fallback: () => fallback,
    parse: (text) => values.find((value) => value === text),
    write: (value) => value,
  };
}

/** Several of a fixed set of words, comma-separated, kept in the order of the set. */
export function someOf<const T extends string>(
  values: readonly T[],
  fallback: readonly NoInfer<T>[],
  scope: Scope = 'card',
): Param<readonly T[]> {
  return {
    scope,
    fallback: () => fallback,
    parse: (text) => {
      const words = splitList(text);
      const known = values.filter((value) => words.includes(value));
      return known.length === words.length && known.length > 0 ? known : undefined;
    },
    write: (value) => values.filter((word) => value.includes(word)).join(','),
  };
}

/** Ids of a reference table, comma-separated; whether they exist is checked against the control's options. */
export function ids(
  fallback: readonly string[] | ((pkg: DataPackage) => readonly string[]) = [],
  scope: Scope = 'page',
): Param<readonly string[]> {
  return {
    scope,
    fallback: typeof fallback === 'function' ? fallback : () => fallback,
    parse: (text) => {
      const words = splitList(text);
      return words.length > 0 && words.every((word) => /^[\w-]{1,60}$/.test(word)) ? words : undefined;
    },
    write: (value) => [...new Set(value)].join(','),
  };
}

/** One id of a reference table; whether it exists is checked against the control's options. */
export function oneId(fallback: string, scope: Scope = 'page'): Param<string> {
  return {
    scope,
    fallback: () => fallback,
    parse: (text) => (/^[\w-]{1,60}$/.test(text) ? text : undefined),
    write: (value) => value,
  };
}

/** A year; `null` stands for "as far as the data go". */
export function year(scope: Scope = 'page'): Param<number | null> {
  return {
    scope,
    fallback: () => null,
    parse: (text) => (/^(19|20)\d{2}$/.test(text) ? Number(text) : undefined),
    write: (value) => (value === null ? '' : String(value)),
  };
}

/** An ISO date with its precision; `null` stands for an open border. */
export function date(scope: Scope = 'page'): Param<string | null> {
  return {
    scope,
    fallback: () => null,
    parse: (text) => (isPartialDate(text) ? text : undefined),
    write: (value) => value ?? '',
  };
}

/** A full day, or the word `today`; the default comes from the data package. */
export function day(fallback: (pkg: DataPackage) => string, scope: Scope = 'page'): Param<string> {
  return {
    scope,
    fallback,
    parse: (text) => (text === 'today' || (isPartialDate(text) && text.length === 10) ? text : undefined),
    write: (value) => value,
  };
}

/** Free text, at most 200 characters. */
export function freeText(scope: Scope = 'page'): Param<string> {
  return {
    scope,
    fallback: () => '',
    parse: (text) => text.slice(0, 200),
    write: (value) => value,
  };
}

/** Columns by which rows are sorted, the first one first: `sector,-investment`; empty for the view's own order. */
export const sortParam: Param<readonly SortOrder[]> = {
  scope: 'card',
  fallback: () => [],
  parse: (text) => {
    const orders = splitList(text).map(parseOrder);
    const known = orders.filter((order) => order !== null);
    const isValid = known.length === orders.length && known.length > 0;
    return isValid && new Set(known.map(({ column }) => column)).size === known.length ? known : undefined;
  },
  write: (orders) =>
    orders.map(({ column, direction }) => (direction === 'descending' ? '-' : '') + column).join(','),
};

function parseOrder(text: string): SortOrder | null {
  const match = /^(-?)(\w{1,40})$/.exec(text);
  if (!match?.[2]) return null;
  return { column: match[2], direction: match[1] === '-' ? 'descending' : 'ascending' };
}

/** The keys of a query that a view reads. */
export function ownKeys(specs: ParamSpecs, query: URLSearchParams, viewId: string | null): URLSearchParams {
  const own = new URLSearchParams();
  for (const [key, param] of Object.entries(specs)) {
    for (const name of new Set([scopedKey(key, param, viewId), key])) {
      const text = query.get(name);
      if (text !== null) own.set(name, text);
    }
  }
  return own;
}

/** Reads the values of a view; `viewId` is null where the view stands alone and needs no prefix. */
export function readParams<S extends ParamSpecs>(
  specs: S,
  query: URLSearchParams,
  pkg: DataPackage,
  viewId: string | null,
): { values: ParamValues<S>; notices: readonly ParamNotice[] } {
  const values: Record<string, unknown> = {};
  const notices: ParamNotice[] = [];
  for (const [key, param] of Object.entries(specs)) {
    const text = query.get(scopedKey(key, param, viewId)) ?? query.get(key);
    const value = text === null || text === '' ? undefined : param.parse(text);
    if (value === undefined && text !== null && text !== '') notices.push({ key, text });
    values[key] = value === undefined ? param.fallback(pkg) : value;
  }
  return { values: values as ParamValues<S>, notices };
}

/**
 * Writes changed values into a query: defaults and empty values are removed, all other keys stay as they are, in a
 * stable order.
 */
export function writeParams<S extends ParamSpecs>(
  specs: S,
  patch: Partial<ParamValues<S>>,
  query: URLSearchParams,
  pkg: DataPackage,
  viewId: string | null,
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [key, value] of Object.entries(patch)) {
    const param = specs[key];
    if (!param) continue;
    const name = scopedKey(key, param, viewId);
    const text = param.write(value);
    next.delete(key);
    if (text === '' || text === param.write(param.fallback(pkg))) next.delete(name);
    else next.set(name, text);
  }
  return next;
}

/** As `writeParams`, of a change that may start from the values of the query; those of `locked` keys stay as they are. */
export function changeParams<S extends ParamSpecs>(
  specs: S,
  change: Change<ParamValues<S>>,
  query: URLSearchParams,
  pkg: DataPackage,
  viewId: string | null,
  locked: readonly string[] = [],
): URLSearchParams {
  const patch = typeof change === 'function' ? change(readParams(specs, query, pkg, viewId).values) : change;
  const free = Object.entries(patch).filter(([key]) => !locked.includes(key));
  return writeParams(specs, Object.fromEntries(free) as Partial<ParamValues<S>>, query, pkg, viewId);
}

/** The keys that a view's state needs beyond the defaults: what a shared link or an embed carries. */
export function stateQuery<S extends ParamSpecs>(
  specs: S,
  values: ParamValues<S>,
  pkg: DataPackage,
): URLSearchParams {
  return writeParams(specs, values, new URLSearchParams(), pkg, null);
}

function scopedKey(key: string, param: Param<unknown>, viewId: string | null): string {
  return viewId !== null && param.scope === 'card' ? `${viewId}.${key}` : key;
}

function splitList(text: string): readonly string[] {
  return text.split(',').filter((word) => word !== '');
}
