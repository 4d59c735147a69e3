import type { DataPackage, Row } from '../domain/schemas.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/en.ts';

/** So many publishers are named under a view; the Sources tab has them all. */
const NAMED_PUBLISHERS = 3;

/** What something rests on: ids, and the rows that they are of. */
export interface Cited {
  readonly ids: readonly string[];
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
}

/** Publishers of sources in their short form, each once with one of its sources, and how many are left out. */
export function namedPublishers({ ids, sources }: Cited): {
  readonly named: readonly { readonly publisher: string; readonly id: string }[];
  readonly more: number;
} {
  const known = new Map(ids.map((id) => [shortPublisher(sources.get(id)?.publisher ?? id), id]));
  const all = [...known].map(([publisher, id]) => ({ publisher, id }));
  return { named: all.slice(0, NAMED_PUBLISHERS), more: Math.max(0, all.length - NAMED_PUBLISHERS) };
}

/**
 * "Source: Bureau of National Statistics; Rosstat and 2 more · Data version 1.1.0, 24 November 2026", as text. Where nothing is
 * shown there is nothing to cite but the data as a whole.
 */
export function sourceText(
  cited: Cited,
  { version, created }: Pick<DataPackage, 'version' | 'created'>,
  format: Format,
  t: Messages,
): string {
  const { named, more } = namedPublishers(cited);
  const data = t.app.dataVersion(version, format.date(created.slice(0, 10)));
  if (named.length === 0) return data;
  const names = named.map(({ publisher }) => publisher).join('; ');
  const others = more > 0 ? ` ${format.plural(more, t.view.sourcesMore)}` : '';
  return `${t.view.source}: ${names}${others} · ${data}`;
}

/** "Rosstat (publisher inferred …), data of …" → "Rosstat"; the source's own page has it in full. */
function shortPublisher(publisher: string): string {
  return publisher.split(/,| \(/)[0] ?? publisher;
}
