import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/en.ts';
import type { ShownView } from './shown-view.ts';

/** So many publishers are named under a view; the Sources tab has them all. */
const NAMED_PUBLISHERS = 3;

/** Publishers of a view's sources in their short form, each once with one of its sources, and how many are left out. */
export function namedPublishers({ content, sources }: Pick<ShownView, 'content' | 'sources'>): {
  readonly named: readonly { readonly publisher: string; readonly id: string }[];
  readonly more: number;
} {
  const ids = new Map(content.sources.map((id) => [shortPublisher(sources.get(id)?.publisher ?? id), id]));
  const all = [...ids].map(([publisher, id]) => ({ publisher, id }));
  return { named: all.slice(0, NAMED_PUBLISHERS), more: Math.max(0, all.length - NAMED_PUBLISHERS) };
}

/** "Source: Bureau of National Statistics; Rosstat and 2 more", as text. */
export function sourceText(shown: ShownView, format: Format, t: Messages): string {
  const { named, more } = namedPublishers(shown);
  const names = named.map(({ publisher }) => publisher).join('; ');
  return `${t.view.source}: ${names}${more > 0 ? ` ${format.plural(more, t.view.sourcesMore)}` : ''}`;
}

/** "Rosstat (publisher inferred …), data of …" → "Rosstat"; the source's own page has it in full. */
function shortPublisher(publisher: string): string {
  return publisher.split(/,| \(/)[0] ?? publisher;
}
