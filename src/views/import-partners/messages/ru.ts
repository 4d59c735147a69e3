import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Поставщики за один год',
  year: 'Год',
  group: 'Партнёры',
  groups: { countries: 'Страны', groups: 'Группы целиком' },
  unit: 'Единица',
  units: { share: 'Доля', usd: 'Доллары США' },
  unitsLong: { share: 'Доля в импорте товаров в процентах', usd: 'Импорт товаров в текущих долларах США' },
  rank: 'Место',
  partner: 'Партнёр',
  value: 'Импорт',
  share: 'Доля',
  change: (before) => `Изменение доли к ${before} году, процентные пункты`,
  others: 'Все остальные партнёры',
  isGroup: 'группа; её члены отдельно не показаны',
  sum: 'Всего',
  subtitle: (unit, year, reporter) => `${unit}, ${year} год (данные: ${reporter})`,
  about: (value) => `около ${value}`,
  findings: {
    only: ({ reporter, year, first }) =>
      `${reporter}, импорт в\u00a0${year}\u00a0году: на ${first.rank}-м месте ${first.partner} (${first.share})`,
    leads: ({ reporter, year, first, second }) =>
      `${reporter}, импорт в\u00a0${year}\u00a0году: на ${first.rank}-м месте ${first.partner} (${first.share}), на ${second.rank}-м\u00a0– ${second.partner} (${second.share})`,
    follows: ({ reporter, year, first, own }) =>
      `${reporter}, импорт в\u00a0${year}\u00a0году: на ${first.rank}-м месте ${first.partner} (${first.share}), на ${own.rank}-м\u00a0– ${own.partner} (${own.share})`,
  },
};
