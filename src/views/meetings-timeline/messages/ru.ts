import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Встречи, договоры, вехи',
  subtitle: (period) =>
    `Встречи, договоры, форумы и другие события, ${period} годы. Дата указана с той точностью, с какой её приводят источники`,
  columns: {
    date: 'Дата',
    until: 'По',
    title: 'Событие',
    category: 'Категория',
    place: 'Место',
    description: 'Описание',
    basis: 'Основание даты',
    grade: 'Подтверждённость',
  },
  basis: { stated: 'как в источнике', inferred: 'установлена косвенно', report: 'дата сообщения' },
  category: 'Категория',
  period: 'Период',
  search: 'Поиск',
  searchPlaceholder: 'Имя, место, тема',
  order: 'Порядок',
  newestFirst: 'Сначала новые',
  oldestFirst: 'Сначала старые',
  strip: 'События по годам',
  stripHint: 'Один прямоугольник – одно событие. Нажмите на столбец, чтобы оставить только его годы.',
  stripButton: (years, count) => `${years}: ${count}`,
  legend: 'Категории',
  sources: { one: 'Источник', other: 'Источники' },
  grade: (grade, name) => `Степень ${grade}: ${name}`,
  events: { one: '{n} событие', few: '{n} события', many: '{n} событий', other: '{n} события' },
  ofEvents: { one: '{n} события', few: '{n} событий', many: '{n} событий', other: '{n} событий' },
  quoted: (text) => `«${text}»`,
  finding: ({ scope, count, number, total, from, to, busiest }) => {
    const what = total === null ? count : `${number} из ${total}`;
    const when = from === to ? `за ${from} год` : `с ${from} по ${to} год`;
    const most = busiest ? `, больше всего – в ${busiest.year} году (${busiest.count})` : '';
    return `${scope === '' ? '' : `${scope}: `}${what} ${when}${most}`;
  },
};
