import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRecords, UnreadableSlides } from './read-records.ts';
import { RECORD_NAMESPACE, type SlideRecord } from './slide-record.ts';
import type { Slide } from './slide.ts';
import { writePptx } from './write-pptx.ts';

const record: SlideRecord = {
  format: 1,
  view: 'trade-volume',
  state: 'from=2019&q="<&>\'',
  language: 'kk',
  version: '1.0.0',
  created: '2026-11-24T00:00:00Z',
  title: 'Сауда «көлемі» & <b>',
  columns: ['year', 'value'],
  rows: [
    ['2020', [2020, 1.5]],
    ['2021', [2021, null]],
  ],
};

function slide(of: SlideRecord): Slide {
  return {
    language: of.language,
    kicker: null,
    title: of.title,
    subtitle: '',
    body: {
      kind: 'table',
      table: {
        columns: [{ label: 'a', isNumber: false, isHead: true }],
        rows: Array.from({ length: 60 }, () => [{ text: 'x', mark: null }]),
        part: (part, parts) => `${part}/${parts}`,
      },
    },
    source: '',
    link: { text: 'x', address: 'https://example.org/' },
    altText: '',
    notes: [],
    record: of,
  };
}

async function bytesOf(slides: readonly Slide[]): Promise<Uint8Array> {
  const file = await writePptx(slides, { subject: 's', tokens: () => '', written: '2026-11-24T00:00:00Z' });
  return new Uint8Array(await file.arrayBuffer());
}

function reasonOf(file: Uint8Array): string {
  try {
    readRecords(file);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableSlides ? error.reason : 'another error';
  }
}

describe('the records of a file', () => {
  it('come back as they were written, once each, in the order of the slides', async () => {
    const other = { ...record, view: 'memberships' };
    expect(readRecords(await bytesOf([slide(record), slide(other)]))).toEqual([record, other]);
  });

  it('are found after another program has saved the file in its own way', () => {
    const json = JSON.stringify(record)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&#60;')
      .replaceAll('"', '&#x22;');
    const file = zipSync({
      'ppt/presentation.xml': strToU8('<p:presentation><p:sldId id="300" r:id="rId7"/></p:presentation>'),
      'ppt/_rels/presentation.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId7" Type="x/slide" Target="/ppt/slides/slide9.xml"/></Relationships>',
      ),
      'ppt/slides/_rels/slide9.xml.rels': strToU8(
        '<Relationships><Relationship Target="../../customXml/item4.xml" Type="x/customXml" Id="a"/></Relationships>',
      ),
      'customXml/item4.xml': strToU8(`<ns0:slide xmlns:ns0="${RECORD_NAMESPACE}">${json}</ns0:slide>`),
    });
    expect(readRecords(file)).toEqual([record]);
  });
});

describe('a file that cannot be checked', () => {
  it('is no presentation', () => {
    expect(reasonOf(strToU8('not a zip'))).toBe('not-a-presentation');
    expect(reasonOf(new Uint8Array())).toBe('not-a-presentation');
    expect(reasonOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('not-a-presentation');
  });

  it('is cut off in the middle', async () => {
    const whole = await bytesOf([slide(record)]);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(reasonOf(whole.slice(0, Math.floor(whole.length * share)))).not.toBe('another error');
    }
  });

  it('comes from elsewhere, or its records are no records', async () => {
    const foreign = zipSync({ 'ppt/presentation.xml': strToU8('<p:presentation/>') });
    expect(reasonOf(foreign)).toBe('not-from-here');
    const forged = { ...record, rows: 'many' } as unknown as SlideRecord;
    expect(reasonOf(await bytesOf([slide(forged)]))).toBe('not-from-here');
    const script = { ...record, view: '../../secret' };
    expect(reasonOf(await bytesOf([slide(script)]))).toBe('not-from-here');
  });

  it('would unpack to more than anybody needs', () => {
    const bomb = zipSync({
      'ppt/presentation.xml': strToU8('<p:presentation/>'),
      'customXml/item1.xml': new Uint8Array(5_000_000),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(reasonOf(bomb)).toBe('too-large');
  });
});
