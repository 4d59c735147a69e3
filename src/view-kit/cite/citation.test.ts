import { describe, expect, it } from 'vitest';
import { apaReference } from '../../export/citation/apa.ts';
import { bibtexFile } from '../../export/citation/bibtex.ts';
import { chicagoEntry } from '../../export/citation/chicago.ts';
import { cslJson } from '../../export/citation/csl-json.ts';
import { plainRuns, type Work } from '../../export/citation/work.ts';
import { formatOf } from '../../i18n/format.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { realData, realPackage } from '../testing.ts';
import { citationTerms } from './citation-terms.ts';
import { messageFiles } from './message-files.ts';
import { packageWork, sourceWork, viewWork } from './works.ts';

const pkg = { ...realPackage, version: '1.1.0', created: '2026-11-24T00:00:00Z' };
const url = 'https://example.org/trade?reporter=KAZ&v=1.1.0#trade-volume';

async function written(work: Work, language: Language) {
  const { messages } = await messageFiles[language]();
  const terms = citationTerms(messages.terms, formatOf(language));
  return {
    apa: plainRuns(apaReference(work, terms)),
    chicago: plainRuns(chicagoEntry(work, terms)),
  };
}

async function viewIn(language: Language, title: string): Promise<Work> {
  const { app } = await loadMessages(language);
  return viewWork('trade-volume', title, url, { name: app.name, pkg, language, today: '2026-11-25' });
}

const sources = realData(['sources']).sources;
const source = (id: string): Work => {
  const row = sources.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no source ${id}`);
  return sourceWork(row);
};

describe('the citation of a view', () => {
  it.each([
    [
      'en',
      'Goods trade per year',
      'Goods trade per year [Data visualization]. (2026, November 24). In Kazakhstan–Russia: the economic relations in figures (Version 1.1.0). Retrieved November 25, 2026, from ',
      '“Goods trade per year.” Kazakhstan–Russia: the economic relations in figures. Data visualization. Version 1.1.0. November 24, 2026. Accessed November 25, 2026. ',
    ],
    [
      'de',
      'Warenhandel nach Jahren',
      'Warenhandel nach Jahren [Datenvisualisierung]. (2026, 24. November). In Kasachstan–Russland: die Wirtschaftsbeziehungen in Zahlen (Version 1.1.0). Abgerufen am 25. November 2026 von ',
      '„Warenhandel nach Jahren“. Kasachstan–Russland: die Wirtschaftsbeziehungen in Zahlen. Datenvisualisierung. Version 1.1.0. 24. November 2026. Zugriff am 25. November 2026. ',
    ],
    [
      'ru',
      'Торговля по годам',
      'Торговля по годам [визуализация данных]. (2026, 24 ноября). В: ',
      '«Торговля по годам». ',
    ],
    [
      'kk',
      'Жылдар бойынша сауда',
      'Жылдар бойынша сауда [деректер визуализациясы]. (2026, 24 қараша). Жинақта: ',
      '«Жылдар бойынша сауда». ',
    ],
  ] as const)('is written in %s after APA and Chicago', async (language, title, apa, chicago) => {
    const text = await written(await viewIn(language, title), language);
    expect(text.apa.startsWith(apa)).toBe(true);
    expect(text.apa.endsWith(url)).toBe(true);
    expect(text.chicago.startsWith(chicago)).toBe(true);
    expect(text.chicago.endsWith(`${url}.`)).toBe(true);
  });

  it.each(LANGUAGES)('has in %s no doubled stop and no hole, for every source', async (language) => {
    for (const row of sources) {
      const { apa, chicago } = await written(sourceWork(row), language);
      for (const text of [apa, chicago]) {
        expect(text).not.toMatch(/undefined|null|\.\.(?!\.)|\s\.|\(\)|\uFDD0/);
        expect(text).toContain(row.publisher);
      }
    }
  });
});

describe('the citation of a source', () => {
  it('puts what the publisher does not state in brackets', async () => {
    const { apa } = await written(source('S004'), 'en');
    expect(apa).toMatch(/^The Astana Times\. \(\[2022, July\]\)\. Kazakhstan, Russia Consider/);
    expect((await written(source('S001'), 'de')).apa).toMatch(/^Deutsche Allgemeine Zeitung.*\(o\. D\.\)\./);
  });
});

describe('a BibTeX file', () => {
  const hostile: Work = {
    ...source('S002'),
    id: 'Ключ 1',
    title: 'Рост на 100 % & «цена» $5_#1 {x} ~^\\ қазақ',
    url: 'https://example.org/a_b?x={1}&y=%20#z',
  };

  it('keeps Cyrillic and escapes what TeX would run', () => {
    const text = bibtexFile([hostile]);
    expect(text).toContain(
      String.raw`title = {{Рост на 100 \% \& «цена» \$5\_\#1 \{x\} \textasciitilde{}\textasciicircum{}\textbackslash{} қазақ}}`,
    );
    expect(text).toContain('url = {https://example.org/a_b?x=%7B1%7D&y=%20#z}');
    expect(text).toMatch(/^@misc\{-1,\n/);
  });

  it('has balanced braces and a key of its own for every source of the package', () => {
    const text = bibtexFile(sources.map(sourceWork));
    const bare = text.replaceAll(/\\[{}]/g, '');
    expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
    const keys = [...text.matchAll(/^@misc\{(.*),$/gm)].map((match) => match[1]);
    expect(new Set(keys).size).toBe(sources.length);
  });

  it('names year and month only as far as they are known', () => {
    const text = bibtexFile([
      { ...hostile, date: '2022-07' },
      { ...hostile, date: '2022' },
    ]);
    expect(text.match(/month = /g)).toHaveLength(1);
    expect(text).toContain('month = jul');
  });
});

describe('CSL-JSON', () => {
  it('has dates with their own precision and the version of a data set', () => {
    const whole = packageWork('https://example.org/data', {
      name: 'Name',
      pkg,
      language: 'en',
      today: '2026-11-25',
    });
    const [data, page] = JSON.parse(cslJson([whole, source('S004')]));
    expect(data).toMatchObject({
      type: 'dataset',
      version: '1.1.0',
      issued: { 'date-parts': [[2026, 11, 24]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
    });
    expect(page).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'The Astana Times' }],
      issued: { 'date-parts': [[2022, 7]], circa: true },
    });
  });
});
