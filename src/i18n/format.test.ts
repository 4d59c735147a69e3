import { describe, expect, it } from 'vitest';
import { formatOf } from './format.ts';
import { LANGUAGES } from './language.ts';

const each = (write: (format: ReturnType<typeof formatOf>) => string) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, write(formatOf(language)).replaceAll(/[\u00a0\u202f]/g, ' ')]),
  );

describe('numbers, money and dates', () => {
  it('are written as each language writes them', () => {
    expect(each((format) => format.money(24.2e9))).toEqual({
      de: '24,2 Mrd. $',
      en: '$24.2 bn',
      ru: '24,2 млрд $',
      kk: '24,2 млрд $',
    });
    expect(each((format) => format.moneyExact(17_605_534_201))).toEqual({
      de: '17.605.534.201 $',
      en: '$17,605,534,201',
      ru: '17 605 534 201 $',
      kk: '17 605 534 201 $',
    });
    expect(each((format) => format.share(0.425))).toEqual({
      de: '42,5 %',
      en: '42.5%',
      ru: '42,5 %',
      kk: '42,5%',
    });
    expect(each((format) => format.date('2022-05-30'))).toEqual({
      de: '30. Mai 2022',
      en: '30 May 2022',
      ru: '30 мая 2022 г.',
      kk: '2022 жылғы 30 мамыр',
    });
  });

  it('keep the precision that a date has', () => {
    expect(each((format) => format.date('2022'))).toEqual({ de: '2022', en: '2022', ru: '2022', kk: '2022' });
    expect(each((format) => format.date('2003-04'))).toEqual({
      de: 'April 2003',
      en: 'April 2003',
      ru: 'апрель 2003 г.',
      kk: '2003 жылғы сәуір',
    });
  });

  it('write a period once where month and year are shared', () => {
    expect(each((format) => format.period('2021-01-26', '2021-01-27'))).toEqual({
      de: '26.–27. Januar 2021',
      en: '26–27 January 2021',
      ru: '26–27 января 2021 г.',
      kk: '2021 жылғы 26–27 қаңтар',
    });
  });

  it('mark the direction of a change with a real minus', () => {
    const { change } = formatOf('en');
    expect([change(0.3115), change(-0.104), change(0)]).toEqual(['+31.2%', '\u221210.4%', '0.0%']);
  });

  it('write a difference of shares in percentage points, without a percent sign', () => {
    const { cell } = formatOf('de');
    expect([cell('points', 0.0123), cell('points', -0.0091), cell('points', 0.0001)]).toEqual([
      '+1,2',
      '\u22120,9',
      '0,0',
    ]);
  });

  it('do not say zero for what is not documented', () => {
    expect(formatOf('en').cell('usd', null)).toBe('–');
    expect(formatOf('en').cell('usd', 0)).toBe('$0');
  });

  it('of a statement keep every digit, so that what differs never reads the same', () => {
    expect(each((format) => format.stated(78.16e9, 'KZT'))).toEqual({
      de: '78,16 Mrd. ₸',
      en: 'KZT 78.16 bn',
      ru: '78,16 млрд ₸',
      kk: '78,16 млрд ₸',
    });
    const { stated } = formatOf('en');
    expect([stated(78.2e9, 'KZT'), stated(437_800_000, 'USD'), stated(17_605_534_201, 'USD')]).toEqual([
      'KZT\u00a078.2\u00a0bn',
      '$437.8\u00a0m',
      '$17.605534201\u00a0bn',
    ]);
    expect([stated(3098, null), stated(2.5e9, 'CNY')]).toEqual(['3,098', '2,500,000,000']);
  });

  it('scale money to millions, billions and trillions', () => {
    const { money } = formatOf('en');
    expect(
      [money(437_800_000), money(999_900_000), money(2e12), money(78.2e9, 'KZT'), money(-10.6e9)].map(
        (text) => text.replaceAll('\u00a0', ' '),
      ),
    ).toEqual(['$437.8 m', '$1 bn', '$2 tn', 'KZT 78.2 bn', '\u2212$10.6 bn']);
  });

  it('use the plural that the number needs', () => {
    const forms = { one: '{n} проект', few: '{n} проекта', many: '{n} проектов', other: '{n} проекта' };
    const { plural } = formatOf('ru');
    expect([plural(1, forms), plural(3, forms), plural(22, forms), plural(49, forms)]).toEqual([
      '1 проект',
      '3 проекта',
      '22 проекта',
      '49 проектов',
    ]);
  });

  it('writes a day without its year for heads that name the year above', () => {
    expect(
      LANGUAGES.map((language) => formatOf(language).dayShort('2022-05-30').replace('\u00a0', ' ')),
    ).toEqual(['30. Mai', '30 May', '30 мая', '30 мам.']);
    expect(formatOf('ru').dayShort('2022-05')).toBe('май');
    expect(formatOf('en').dayShort('2022')).toBe('');
  });
});
