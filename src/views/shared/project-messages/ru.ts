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
  counts: {
    all: 'Все подтверждённые проекты',
    matching: 'Подтверждённые проекты, подходящие под фильтры',
    pending: (day) => `Подтверждённые проекты, незавершённые на ${day}`,
    uncounted: 'Проекты списка, которые не учитываются',
    withFigure: 'Подтверждённые проекты, по которым есть данные',
    inPlace: (place) => `Подтверждённые проекты: ${place}`,
    withTown: 'Подтверждённые проекты, для которых подтверждён город',
    ofStatus: (status) => `Подтверждённые проекты: ${status}`,
    unit: 'проекты',
  },
  without: (filter) => `Без условия «${filter}»`,
  found: { one: '{n} проект', few: '{n} проекта', many: '{n} проектов', other: '{n} проекта' },
};
