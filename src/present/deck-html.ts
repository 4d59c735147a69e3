import { carriedFileId } from '../data/carried-file.ts';
import type { FileName } from '../data/data-error.ts';
import { fetchResource } from '../data/fetch-resource.ts';
import { patchFile } from '../data/queries.ts';
import type { Language } from '../i18n/language.ts';
import { CARRIED_DECK_ID, type CarriedDeck } from '../standalone/carried-deck.ts';
import type { Dashboard } from '../view-kit/dashboard-context.ts';
import { isAvailable } from '../view-kit/is-available.ts';
import { siteAddress } from '../view-kit/state-address.ts';
import { datasetsOf } from '../view-kit/use-view.ts';
import { VIEWS } from '../views/registry.ts';
import type { Deck } from './deck.ts';
import { encodeDeck } from './deck-codec.ts';

interface DeckHtmlOptions {
  readonly dashboard: Dashboard;
  readonly language: Language;
  readonly title: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * The deck as one HTML document that needs nothing else: script, styles with their fonts, and the data of its views are
 * written into it. @throws DataError where a file cannot be had
 */
export async function deckHtml(deck: Deck, options: DeckHtmlOptions): Promise<Blob> {
  const { dashboard, language, title, signal, onProgress } = options;
  const names = filesOf(deck, dashboard);
  const total = names.length + 2;
  const [script, styles] = await Promise.all([part('present.js', signal), part('present.css', signal)]);
  onProgress(2, total);
  const files: string[] = [];
  for (const name of names) {
    files.push(json(carriedFileId(name), await fetchResource(name, signal)));
    onProgress(files.length + 2, total);
  }
  const { asked } = dashboard;
  const carried: CarriedDeck = {
    deck: encodeDeck(deck),
    language,
    ...(asked.kind === 'earlier' && { version: asked.version }),
  };
  const html = [
    `<!doctype html><html lang="${language}" data-site="${escape(siteAddress())}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title><style>${styles.replaceAll('</', String.raw`<\/`)}</style></head>`,
    '<body><div id="root"></div>',
    ...files,
    json(CARRIED_DECK_ID, carried),
    // Inside a script element these letters would end it.
    `<script>${script.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`)}</script>`,
    '</body></html>',
  ];
  return new Blob(html, { type: 'text/html;charset=utf-8' });
}

/** Files that the views of a deck need, each once. */
function filesOf({ slides }: Deck, { pkg, asked }: Dashboard): readonly FileName[] {
  const used = new Set(slides.map(({ view }) => view));
  const views = VIEWS.filter((manifest) => used.has(manifest.id) && isAvailable(manifest, pkg));
  const steps = asked.kind === 'earlier' ? asked.steps : [];
  return [
    'datapackage',
    ...new Set(views.flatMap((manifest) => datasetsOf(manifest, pkg))),
    ...steps.map(patchFile),
  ];
}

async function part(name: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}standalone/${name}`, { signal });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

function json(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', String.raw`\u003c`)}</script>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
