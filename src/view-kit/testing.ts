import { readFileSync } from 'node:fs';
import { parsePackage, parseResource } from '../data/parse-resource.ts';
import type { DatasetName, Datasets } from '../domain/schemas.ts';
import { formatOf } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { describeView, type ViewContent } from './describe-view.ts';
import { readParams } from './params.ts';
import { cardParams } from './card-params.ts';
import type { ShownView } from './shown-view.ts';
import type { View } from './view.ts';

/*
 * For tests only: a view with the real data package, as the app would show it at an address. Tests against the real files
 * are tests of the figures as well.
 */

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
}

/** Read and checked once per test file. */
const known = new Map<DatasetName, unknown>();

function rowsOf(name: DatasetName): unknown {
  const rows = known.get(name) ?? parseResource(name, readJson(name));
  known.set(name, rows);
  return rows;
}

/** The rows of resources of the project's own data package. */
export function realData<N extends DatasetName>(names: readonly N[]): Datasets<N> {
  return Object.fromEntries(names.map((name) => [name, rowsOf(name)])) as Datasets<N>;
}

/** The project's own package description. */
export const realPackage = parsePackage(readJson('datapackage'));

/** What a view shows at a query string such as `flow=import&from=2011`; `data` replaces real resources. */
export async function viewAt(
  view: View,
  query = '',
  {
    language = 'en',
    data = {},
    today = '2026-11-24',
  }: { language?: Language; data?: Partial<Datasets<DatasetName>>; today?: string } = {},
): Promise<ViewContent> {
  const { messages } = await view.messages[language]();
  const names = [...view.manifest.datasets, ...view.manifest.optional].filter((name) => !(name in data));
  const { values } = readParams(view.params, new URLSearchParams(query), realPackage, null);
  return describeView(view, {
    data: { ...realData(names), ...data } as Datasets<DatasetName>,
    params: values,
    messages,
    format: formatOf(language),
    pkg: realPackage,
    today,
  });
}

/** The same with all that actions on a shown view start from. */
export async function shownAt(view: View, query = '', language: Language = 'en'): Promise<ShownView> {
  const specs = { ...view.params, ...cardParams };
  const { values } = readParams(specs, new URLSearchParams(query), realPackage, null);
  const { sources, notes } = realData(['sources', 'notes']);
  return {
    manifest: view.manifest,
    view,
    specs,
    values,
    content: await viewAt(view, query, { language }),
    sources: new Map(sources.map((row) => [row.id, row])),
    notes: new Map(notes.map((row) => [row.id, row])),
  };
}

/** Values of the tokens in a theme, read from the stylesheet. */
export function tokensOf(theme: 'light' | 'dark'): (name: string) => string {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.split(/\n(?=[^\n]*data-theme='dark')/);
  const [base, over] = [valuesOf(light), theme === 'dark' ? valuesOf(dark) : new Map()];
  return (name) => over.get(name) ?? base.get(name) ?? '';
}

function valuesOf(css: string): ReadonlyMap<string | undefined, string | undefined> {
  return new Map([...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map((match) => [match[1], match[2]]));
}
