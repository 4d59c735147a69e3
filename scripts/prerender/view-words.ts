import { rememberFor } from '../../src/domain/remember.ts';
import type { DatasetName, Datasets } from '../../src/domain/schemas.ts';
import { formatOf } from '../../src/i18n/format.ts';
import type { Language } from '../../src/i18n/language.ts';
import { describeView } from '../../src/view-kit/describe-view.ts';
import { readParams } from '../../src/view-kit/params.ts';
import type { ViewManifest } from '../../src/view-kit/view.ts';
import type { Site } from './site.ts';

/** What a view says of itself in its default state. */
export interface ViewWords {
  readonly title: string;
  /** The finding, or the title where there is none. */
  readonly heading: string;
  /** One sentence for those who do not see the drawing. */
  readonly summary: string;
}

/** Computed as the app does, from the data of the build; once for all pages that name the view. */
export function viewWords(manifest: ViewManifest, language: Language, site: Site): Promise<ViewWords> {
  const known = wordsIn(site);
  const key = `${manifest.id}.${language}`;
  const words = known.get(key) ?? computeWords(manifest, language, site);
  known.set(key, words);
  return words;
}

const wordsIn = rememberFor<Site, Map<string, Promise<ViewWords>>>(() => new Map());

async function computeWords(manifest: ViewManifest, language: Language, site: Site): Promise<ViewWords> {
  const { view } = await manifest.load();
  const { messages } = await view.messages[language]();
  const params = readParams(view.params, new URLSearchParams(), site.pkg, null).values;
  const data = Object.fromEntries(site.rows) as unknown as Datasets<DatasetName>;
  const input = { data, params, messages, format: formatOf(language), pkg: site.pkg, today: site.today };
  const { title, finding, summary } = describeView(view, input);
  return { title, heading: finding ?? title, summary };
}
