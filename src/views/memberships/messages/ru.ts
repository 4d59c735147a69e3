import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Членство в организациях',
  subtitle: (day) =>
    `Годы подписания, основания или вступления, а также выхода. Данные на ${day}; полоса продолжается, если в этих данных нет даты выхода`,
  columns: {
    country: 'Страна',
    organisation: 'Организация',
    event: 'Событие',
    date: 'Дата',
    otherDate: 'Дата в другом источнике',
    place: 'Место',
    note: 'Примечание',
    grade: 'Подтверждённость',
  },
  organisationItself: '(сама организация)',
  organisations: {
    one: '{n} организация',
    few: '{n} организации',
    many: '{n} организаций',
    other: '{n} организации',
  },
  noMembership: 'сведений о членстве нет',
  frozen: (year) => `«замо\u00adрожено» ${year}`,
  twoDates: 'две даты',
  footnote: (number) => `Примечание ${number}`,
  footnotes: 'Примечания',
  key: {
    member: 'вступление или подписание, дата выхода не указана',
    frozen: 'страна называет участие замороженным',
    ended: 'прекращено',
  },
  keyAxis: (from, to) => `Каждая полоса – годы с ${from} по ${to}`,
  history: 'Организации',
  finding: ({ pair, count, organisations, others }) =>
    `${pair}: общее членство – ${count} (${organisations})${others === null ? '' : `; там же: ${others}`}`,
};
