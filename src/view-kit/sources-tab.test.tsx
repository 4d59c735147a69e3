import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../i18n/format.ts';
import { I18nContext } from '../i18n/i18n-context.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import type { ViewContent } from './describe-view.ts';
import { SourcesTab } from './sources-tab.tsx';

/** Made up: a table of so many days. */
function contentOf(count: number): ViewContent {
  const rows = Array.from({ length: count }, (_, day) => ({ id: String(day), cells: {} }));
  return { table: { columns: [], rows }, sources: [], notes: ['caveat'] } as unknown as ViewContent;
}

describe('the sources of a view that draws lines', () => {
  it.each(LANGUAGES)(
    'say in %s that points are left out, once there can be more than pixels',
    async (language) => {
      const format = formatOf(language);
      const t = await loadMessages(language);
      const written = (count: number, drawsLines: boolean) =>
        renderToStaticMarkup(
          <I18nContext value={{ format, t }}>
            <SourcesTab
              content={contentOf(count)}
              sources={new Map()}
              notes={new Map()}
              drawsLines={drawsLines}
            />
          </I18nContext>,
        );
      expect(written(30_000, true)).toContain(format.number(30_000));
      expect(written(30_000, true)).toMatch(/min.?max|минимум/i);
      expect(written(200, true)).not.toMatch(/min.?max|минимум/i);
      expect(written(30_000, false)).not.toMatch(/min.?max|минимум/i);
    },
  );
});
