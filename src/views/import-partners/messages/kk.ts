import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Бір жылдағы жеткізушілер',
  year: 'Жыл',
  group: 'Серіктестер',
  groups: { countries: 'Елдер', groups: 'Топтар біртұтас' },
  unit: 'Бірлігі',
  units: { share: 'Үлесі', usd: 'АҚШ доллары' },
  unitsLong: { share: 'Тауар импортындағы үлесі, пайыз', usd: 'Тауар импорты, ағымдағы АҚШ доллары' },
  rank: 'Орны',
  partner: 'Серіктес',
  value: 'Импорт',
  share: 'Үлесі',
  change: (before) => `Үлестің ${before} жылмен салыстырғандағы өзгерісі, пайыздық тармақ`,
  others: 'Қалған барлық серіктес',
  isGroup: 'топ; мүшелері бөлек көрсетілмейді',
  sum: 'Барлығы',
  subtitle: (unit, year, reporter) => `${unit}, ${year} жыл (дерек: ${reporter})`,
  about: (value) => `шамамен ${value}`,
  findings: {
    only: ({ reporter, year, first }) =>
      `${reporter} импорты, ${year}\u00a0жыл: ${first.rank}-орында\u00a0– ${first.partner} (${first.share})`,
    leads: ({ reporter, year, first, second }) =>
      `${reporter} импорты, ${year}\u00a0жыл: ${first.rank}-орында\u00a0– ${first.partner} (${first.share}), ${second.rank}-орында\u00a0– ${second.partner} (${second.share})`,
    follows: ({ reporter, year, first, own }) =>
      `${reporter} импорты, ${year}\u00a0жыл: ${first.rank}-орында\u00a0– ${first.partner} (${first.share}), ${own.rank}-орында\u00a0– ${own.partner} (${own.share})`,
  },
};
