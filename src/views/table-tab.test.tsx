import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { cellOf, type SortOrder, type Table } from '../domain/table.ts';
import { formatOf } from '../i18n/format.ts';
import { I18nContext } from '../i18n/i18n-context.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import { DashboardContext } from '../view-kit/dashboard-context.ts';
import { cellFigure, isTraceable } from '../view-kit/figures.ts';
import type { Navigation } from '../view-kit/navigation-context.ts';
import { NavigationProvider } from '../view-kit/navigation-provider.tsx';
import { TraceContext } from '../view-kit/trace-context.ts';
import { isNumeric } from '../view-kit/sort-head.tsx';
import { TableTab } from '../view-kit/table-tab.tsx';
import { realPackage, viewAt } from '../view-kit/testing.ts';
import { filledState } from './filled-state.ts';
import { VIEWS } from './registry.ts';

const navigation: Navigation = {
  search: '',
  currentSearch: () => '',
  setSearch: () => undefined,
  Link: ({ to, children }) => <a href={to}>{children}</a>,
};

/** The table of a view as the reader gets it, row by row and cell by cell, as text. */
async function shown(table: Table, language: Language, sort: readonly SortOrder[] = []) {
  const format = formatOf(language);
  const t = await loadMessages(language);
  const html = renderToStaticMarkup(
    <I18nContext value={{ format, t }}>
      <DashboardContext
        value={{ pkg: realPackage, builtOn: '2026-11-24', asked: { kind: 'current' }, figures: 'live' }}
      >
        <NavigationProvider value={navigation}>
          <TraceContext value={{ open: () => undefined }}>
            <TableTab table={table} caption="What is measured" sort={sort} onSort={() => undefined} />
          </TraceContext>
        </NavigationProvider>
      </DashboardContext>
    </I18nContext>,
  );
  const [head = '', ...body] = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row);
  return { html, t, format, head, body };
}

/** Texts of the cells of a row. */
function cells(row: string): readonly string[] {
  return [...row.matchAll(/<(th|td)[^>]*>(.*?)<\/\1>/gs)].map(([, , cell = '']) => textOf(cell));
}

function textOf(html: string): string {
  return (
    html
      .replaceAll(/<[^>]*>/g, '')
      // Where a long word may be broken is no letter of it.
      .replaceAll('\u00AD', '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#x27;', '’')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
  );
}

describe.each(VIEWS.map((manifest) => [manifest.id, manifest] as const))(
  'the table of %s',
  (id, manifest) => {
    it('has a caption, a name for every column, one for every row, and a row for everything shown', async () => {
      const { view } = await manifest.load();
      const { table } = await viewAt(view, filledState(id));
      const { html, head, body } = await shown(table, 'en');
      expect(html).toContain('<caption class="visually-hidden">What is measured</caption>');
      expect(head.match(/<th scope="col"/g)).toHaveLength(table.columns.length);
      expect(body).toHaveLength(table.rows.length);
      for (const row of body) expect(row.match(/<th scope="row"/g)).toHaveLength(1);
    });

    it.each(LANGUAGES)('writes every value in %s, and says where there is none', async (language) => {
      const { view } = await manifest.load();
      const { table } = await viewAt(view, filledState(id), { language });
      const { body, t, format } = await shown(table, language);
      table.rows.forEach((row, index) => {
        const texts = cells(body[index] ?? '');
        table.columns.forEach((column, place) => {
          const { value, type = column.type, mark } = cellOf(row, column.key);
          const written = value === null ? `–${t.view.noValue}` : format.cell(type, value);
          const remark = value === null || mark === undefined || mark === 'derived' ? '' : t.view.marks[mark];
          expect(texts[place], `${row.id} ${column.key}`).toBe((written + remark).replaceAll("'", '’'));
        });
      });
    });

    it('leads from every figure that has a source to it', async () => {
      const { view } = await manifest.load();
      const { table } = await viewAt(view, filledState(id));
      const { html, format } = await shown(table, 'en');
      const traceable = table.rows.flatMap((row) =>
        table.columns.filter((column) => isTraceable(cellFigure(table, row, column, format))),
      );
      expect(html.match(/<button type="button" class="figure"/g) ?? []).toHaveLength(traceable.length);
    });

    it('is sorted by any column, with what is not documented last', async () => {
      const { view } = await manifest.load();
      const { table } = await viewAt(view, filledState(id));
      for (const column of table.columns) {
        const { html, body } = await shown(table, 'en', [{ column: column.key, direction: 'descending' }]);
        expect(html).toContain('aria-sort="descending"');
        const place = table.columns.indexOf(column);
        const isNone = body.map((row) => cells(row)[place]?.startsWith('–') === true);
        expect(isNone, column.key).toEqual(isNone.toSorted((a, b) => Number(a) - Number(b)));
        if (!isNumeric(column) || table.sort || table.rows.some((row) => row.isAside)) continue;
        const numbers = table.rows
          .map((row) => cellOf(row, column.key).value)
          .filter((value) => typeof value === 'number');
        const greatest = table.rows.find((row) => cellOf(row, column.key).value === Math.max(...numbers));
        if (greatest) expect(cells(body[0] ?? '')[place], column.key).toBe(cellText(greatest, table, place));
      }
    });
  },
);

function cellText(row: Table['rows'][number], table: Table, place: number): string {
  const column = table.columns[place];
  if (!column) return '';
  const { value, type = column.type } = cellOf(row, column.key);
  return formatOf('en').cell(type, value);
}
