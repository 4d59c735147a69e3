import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { asKeys, nearness } from './one-typo.ts';
import { markQuery, markWords, matchesQuery } from './words.ts';

const hits = (text: string, query: string) =>
  markQuery(text, query)
    .filter(({ isHit }) => isHit)
    .map((part) => part.text);

const near = (word: string, typed: string) => nearness(asKeys(fold(word)), asKeys(fold(typed)));

describe('the text search', () => {
  it('makes the spellings of a name equal, in every alphabet', () => {
    for (const spellings of [
      ['Kostanay', 'Qostanai', 'Костанай', 'Қостанай', 'KOSTANAI'],
      ['Aktobe', 'Aqtöbe', 'Актобе', 'Ақтөбе'],
      ['Shymkent', 'Şymkent', 'Шымкент'],
      ['Kyzylorda', 'Qyzylorda', 'Кызылорда', 'Қызылорда'],
      ['Ulytau', 'Ұлытау', 'Улытау'],
      ['Zhambyl', 'Жамбыл'],
    ]) {
      expect([...new Set(spellings.map(fold))]).toHaveLength(1);
    }
  });

  it('finds a word anywhere in a word, and every word of the query', () => {
    expect(matchesQuery('Қостанай облысы', 'костанай')).toBe(true);
    expect(matchesQuery('Öskemen', 'oskemen')).toBe(true);
    expect(matchesQuery('KamaTyresKZ / Tengri Tyres', 'tyres tengri')).toBe(true);
    expect(matchesQuery('KamaTyresKZ / Tengri Tyres', 'tyres saran')).toBe(false);
    expect(matchesQuery('anything', '')).toBe(true);
  });

  it('marks what it found, in the letters of the text', () => {
    expect(hits('Қостанай облысы', 'костанай')).toEqual(['Қостанай']);
    expect(hits('Қостанай облысы', 'Kostanay')).toEqual(['Қостанай']);
    expect(hits('Lada in Öskemen', 'OSK lada')).toEqual(['Lada', 'Ösk']);
    expect(hits('й written as й', 'и')).toEqual(['й', 'i', 'й']);
    expect(hits('Жамбыл', 'zham')).toEqual(['Жам']);
  });

  it('marks the whole word where a typo was forgiven', () => {
    expect(markWords('Lukoil, Gazprom', [{ text: 'lukoli', as: 'whole' }])).toEqual([
      { start: 0, text: 'Lukoil', isHit: true },
      { start: 6, text: ', Gazprom', isHit: false },
    ]);
  });

  it('gives back the whole text, cut at the marks', () => {
    const text = 'KamaTyresKZ / Tengri Tyres';
    expect(
      markQuery(text, 'tyres kama')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
    expect(markQuery(text, '')).toEqual([{ start: 0, text, isHit: false }]);
  });
});

describe('one typo', () => {
  it('is a letter too many, too few, wrong, or two swapped', () => {
    for (const typed of [
      'atirau',
      'atyyrau',
      'atyau',
      'tayrau',
      'atyrua',
      'atyraux',
      'btyrau',
      'atyra',
      'atyrax',
    ]) {
      expect([typed, nearness('atyrau', typed)]).toEqual([typed, 'whole']);
    }
    for (const typed of ['atxxau', 'aktau', 'almaty', 'taryau']) {
      expect([typed, nearness('atyrau', typed)]).toEqual([typed, null]);
    }
  });

  it('is forgiven while the word is still being typed', () => {
    expect(nearness('kostanai', 'kosat')).toBe('beginning');
    expect(nearness('atyrau', 'atyx')).toBe('beginning');
  });

  it('is one letter of the keyboard, however many Latin ones stand for it', () => {
    expect(near('Балхаш', 'Балхащ')).toBe('whole');
    expect(near('Щучинск', 'учинск')).toBe('whole');
    expect(near('Жезказган', 'Езказган')).toBe('whole');
    expect(near('Балхаш', 'Балахш')).toBe('whole');
    expect(near('қарашада', 'Камас')).toBe(null);
    expect(near('КАМАЗ', 'Камас')).toBe('whole');
  });
});
