import type { ProjectMessages } from './en.ts';

export const projectMessages: ProjectMessages = {
  asof: 'На дату',
  article: 'Статья от 30 мая 2022 г.',
  today: 'Сегодня',
  sector: 'Отрасль',
  status: 'Статус',
  region: 'Регион',
  type: 'Вид',
  confidence: 'Надёжность',
  search: 'Поиск',
  searchPlaceholder: 'Название, компания, место',
  unknownStatus: 'статус не подтверждён',
  unknownRegion: 'регион не указан',
  without: (filter) => `Без условия «${filter}»`,
  found: { one: '{n} проект', few: '{n} проекта', many: '{n} проектов', other: '{n} проекта' },
};
