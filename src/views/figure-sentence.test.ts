import { describe, expect, it } from 'vitest';
import { formatOf } from '../i18n/format.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import { cellFigure, isTraceable } from '../view-kit/figures.ts';
import { messageFiles } from '../view-kit/provenance/message-files.ts';
import { figureSentence } from '../view-kit/provenance/sentence.ts';
import { realData, viewAt } from '../view-kit/testing.ts';
import { view as trade } from './trade-volume/view.ts';
import { VIEWS } from './registry.ts';

const sources = new Map(realData(['sources']).sources.map((row) => [row.id, row]));
const ADDRESS = 'https://example.org/trade?v=1.1.0#trade-volume';

async function contextIn(language: Language) {
  const { messages } = await messageFiles[language]();
  return {
    sources,
    version: '1.1.0',
    address: ADDRESS,
    messages,
    format: formatOf(language),
    t: await loadMessages(language),
  };
}

async function sentenceOf(language: Language, key: string): Promise<string> {
  const format = formatOf(language);
  const { table } = await viewAt(trade, 'reporter=KAZ&flow=import,total', { language });
  const row = table.rows.find(({ id }) => id === '2021');
  const column = table.columns.find((candidate) => candidate.key === key);
  if (!row || !column) throw new Error('no such figure');
  return figureSentence(cellFigure(table, row, column, format), await contextIn(language)).replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('a figure as a sentence', () => {
  it.each([
    [
      'en',
      /^The figure for “2021, Imports, counted by Kazakhstan” is \$17,605,534,201 \(source: Bureau of National Statistics.*, “Main indicators of foreign trade.*”.*; data version 1\.1\.0; https:\S+\)\.$/,
    ],
    [
      'de',
      /^Der Wert zu „2021, Einfuhr \(Daten: Kasachstan\)“ beträgt 17\.605\.534\.201 \$ \(Quelle: Bureau of National Statistics.*; Datenversion 1\.1\.0; https:\S+\)\.$/,
    ],
    [
      'ru',
      /^Значение показателя «2021, Импорт.*» составляет 17 605 534 201 \$ \(источник: Bureau of National Statistics.*; версия данных 1\.1\.0; https:\S+\)\.$/,
    ],
    [
      'kk',
      /^«2021, Импорт.*» көрсеткішінің мәні – 17 605 534 201 \$ \(дереккөз: Bureau of National Statistics.*; деректердің 1\.1\.0 нұсқасы; https:\S+\)\.$/,
    ],
  ] as const)('says in %s number, unit, period, source and address', async (language, pattern) => {
    expect(await sentenceOf(language, 'KAZ_import')).toMatch(pattern);
  });

  it('says what a derived figure was computed from', async () => {
    expect(await sentenceOf('de', 'KAZ_total')).toContain('(berechnet nach: Bureau of National Statistics');
  });

  it.each(LANGUAGES)('is one whole sentence in %s for every figure of every view', async (language) => {
    const context = await contextIn(language);
    for (const manifest of VIEWS) {
      const { view } = await manifest.load();
      const { table } = await viewAt(view, '', { language });
      for (const row of table.rows.slice(0, 40)) {
        for (const column of table.columns) {
          const figure = cellFigure(table, row, column, context.format);
          if (!isTraceable(figure)) continue;
          const text = figureSentence(figure, context);
          expect(text).toMatch(/\.$/);
          expect(text).toContain(`${ADDRESS}).`);
          expect(text).not.toMatch(/undefined|null|NaN|\(;|; ;|: ;|\(\)/);
        }
      }
    }
  });
});
