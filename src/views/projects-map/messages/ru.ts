import { projectMessages } from '../../shared/project-messages/ru.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Проекты по местам',
  filters: projectMessages,
  subtitle: (day) =>
    `Статус проектов на ${day} в городах, которые названы в источниках. Проекты без названного города есть только в списке.`,
  uncounted: {
    one: '{n} проект есть в списке, но не учитывается.',
    few: '{n} проекта есть в списке, но не учитываются.',
    many: '{n} проектов есть в списке, но не учитываются.',
    other: '{n} проекта есть в списке, но не учитываются.',
  },
  columns: {
    name: 'Проект',
    town: 'Город',
    placeNote: 'Место словами',
    investment: 'Инвестиции в долларах США',
    map: 'Карта',
    remark: 'Пометка',
  },
  size: 'Размер знаков',
  sizes: { count: 'Число проектов', investment: 'Инвестиции' },
  sizeKey: (largest) =>
    `Площадь — крупнейшая инвестиция одного проекта в городе, в долларах, как названа (самый большой круг: ${largest}). Цифры не складываются, тенге не пересчитываются; мелкие круги имеют наименьший размер, который можно нажать.`,
  largest: (amount) => `крупнейшая отдельная инвестиция ${amount}`,
  noDollars: 'сумма в долларах не известна',
  drawn: 'на карте',
  notDrawn: 'без точного места',
  notCounted: 'не учитывается',
  findings: {
    placed: ({ placed, total, town, inTown }) =>
      `Проекты, для которых подтверждён город: ${placed} из ${total}${town === null ? '' : `; больше всего – ${town} (${inTown})`}`,
    none: {
      one: 'Выбран {n} проект, город не подтверждён',
      few: 'Выбрано {n} проекта, город не подтверждён ни для одного',
      many: 'Выбрано {n} проектов, город не подтверждён ни для одного',
      other: 'Выбрано {n} проекта, город не подтверждён ни для одного',
    },
  },
  towns: 'Города и их проекты',
  withoutPlace: 'Без точного места',
  projects: { one: '{n} проект', few: '{n} проекта', many: '{n} проектов', other: '{n} проекта' },
  symbol: (town, projects, statuses) => `${town}: ${projects}${statuses === '' ? '' : ` (${statuses})`}`,
  ofStatus: (status, count) => `${status} – ${count}`,
  outlines: 'Контуры: Natural Earth',
  loading: 'Карта загружается',
  failed: 'Контуры не загрузились; все проекты есть в списке.',
};
