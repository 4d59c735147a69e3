import { describe, expect, it } from 'vitest';
import { cellOf, numberOf, textOf, type TableRow } from '../../domain/table.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { viewAt } from '../../view-kit/testing.ts';
import { cardsOf, saidText } from './cards.ts';
import { chosenClaims } from './others.ts';
import { view, type Input } from './view.ts';

const content = await viewAt(view);
const row = (id: string): TableRow => {
  const found = content.table.rows.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('the key figures', () => {
  it('put the article’s figures first', () => {
    const article = content.table.rows.filter((one) => textOf(one, 'origin') === 'article');
    expect(content.table.rows.slice(0, article.length)).toEqual(article);
    expect(new Set(article.map((one) => textOf(one, 'claim'))).size).toBe(6);
  });

  it('say what was said of 2021, what the data say and how far apart they are', () => {
    const own = row('C34-trade-KAZ');
    expect(textOf(own, 'claim')).toBe('Goods trade, 2021');
    expect(numberOf(own, 'said')).toBe(24_200_000_000);
    expect(numberOf(own, 'data')).toBe(24_624_279_965);
    expect(numberOf(own, 'relative')).toBeCloseTo(-0.0172, 4);
    expect(textOf(own, 'verdict')).toBe('within 5%');
    expect(textOf(row('C34-trade-RUS'), 'verdict')).toBe('the other side’s count');
  });

  it('give the difference of shares in points', () => {
    const share = row('C55-import-share-KAZ');
    expect(cellOf(share, 'difference').type).toBe('points');
    expect(numberOf(share, 'difference')).toBeCloseTo(-0.0251, 4);
    expect(textOf(share, 'verdict')).toBe('within 3 points');
    expect(textOf(share, 'reason')).toContain('names no year');
  });

  it('leave empty what cannot be checked', () => {
    const carriedOut = row('C05-carried-out-documented');
    expect(numberOf(carriedOut, 'said')).toBe(13);
    expect(cellOf(carriedOut, 'data').value).toBeNull();
    expect(textOf(carriedOut, 'verdict')).toBe('cannot be checked');
    expect(textOf(carriedOut, 'reason')).toContain('No list');
  });

  it('count in the heading what can be checked', () => {
    expect(content.finding).toBe(
      'Of the 6 figures in the article, 3 can be held against statistics; each comes close',
    );
  });

  it.each(LANGUAGES)('have five cards in %s, the value of the 22 beside their number', async (language) => {
    const input = (await viewAt(view, '', { language })).input as unknown as Input;
    const cards = cardsOf(input);
    expect(cards.map(({ main }) => main.claim.subject)).toEqual([
      'carried-out',
      'pending',
      'trade',
      'trade-growth',
      'import-share',
    ]);
    const [, pending, , growth, share] = cards;
    const written = [pending?.main, pending?.beside, growth?.main, share?.main].map(
      (one) => one && saidText(input, one.claim).replaceAll('\u00a0', ' '),
    );
    expect(written).toEqual(
      {
        de: ['22', 'fast 4 Mrd. $', 'um ein Drittel', 'etwa 40 %'],
        en: ['22', 'almost $4 bn', 'by a third', 'about 40%'],
        ru: ['22', 'почти 4 млрд $', 'на треть', 'около 40 %'],
        kk: ['22', '4 млрд $-ға жуық', 'үштен бірге', 'шамамен 40%'],
      }[language],
    );
  });
});

const chosen = async (query: string) =>
  chosenClaims((await viewAt(view, query)).input as unknown as Input).map(({ claim }) => claim);

describe('the other statements', () => {
  it('begin with the latest and are never those of the article', async () => {
    const claims = await chosen('');
    const dates = claims.map(({ statement }) => statement.statedOn ?? '');
    expect(dates).toEqual(dates.toSorted((a, b) => b.localeCompare(a)));
    expect(claims.some(({ isSeed }) => isSeed)).toBe(false);
    expect(claims[0]?.statement.id).toBe('C65');
  });

  it('can be chosen by what they are about and who made them', async () => {
    const shares = await chosen('about=share');
    expect(shares.map(({ statement }) => statement.id).toSorted()).toEqual(['C56', 'C57', 'C67']);
    const russian = await chosen('about=trade&by=RUS');
    expect(new Set(russian.map(({ statement }) => statement.speakerSide))).toEqual(new Set(['RUS']));
    expect(russian.map(({ statement }) => statement.id)).toContain('C51');
    expect((await chosen('by=none')).every(({ statement }) => statement.speakerSide === null)).toBe(true);
  });

  it('leave the table whole, whatever is chosen', async () => {
    const { table } = await viewAt(view, 'about=share&by=RUS');
    expect(table.rows).toEqual(content.table.rows);
  });
});
