import { expect, it } from 'vitest';
import { formatOf } from '../i18n/format.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import { view } from './trade-volume/view.ts';
import { view as table } from './projects-table/view.ts';
import { sourceText } from '../view-kit/source-text.ts';
import { realPackage, shownAt } from '../view-kit/testing.ts';

it.each(LANGUAGES)('names publishers, and nothing where nothing is shown, in %s', async (language) => {
  const [t, format] = [await loadMessages(language), formatOf(language)];
  const textOf = async (query: string, of: typeof view | typeof table) => {
    const { content, sources } = await shownAt(of, query, language);
    return sourceText({ ids: content.sources, sources }, realPackage, format, t);
  };
  const data = t.app.dataVersion(realPackage.version, format.date(realPackage.created.slice(0, 10)));
  const full = await textOf('', view);
  expect(full.startsWith(`${t.view.source}: `)).toBe(true);
  expect(full.endsWith(` · ${data}`)).toBe(true);
  // No project has all of these: nothing is left, and no word announces a source that does not follow.
  expect(await textOf('sector=space&region=atyrau&status=paused', table)).toBe(data);
});
