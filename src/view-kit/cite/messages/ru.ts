import type { Messages } from './en.ts';

export const messages: Messages = {
  intro:
    'В показанном здесь состоянии, с версией данных. Если нужна исходная цифра, ссылайтесь на её источник.',
  introPackage: 'Для всей подборки. Если нужна исходная цифра, ссылайтесь на её источник.',
  introSource:
    'Сам источник, каким он был прочитан для этих данных. Дата в квадратных скобках установлена по косвенным данным, а не указана издателем.',
  withSources: {
    one: 'вместе с {n} источником цифр',
    few: 'вместе с {n} источниками цифр',
    many: 'вместе с {n} источниками цифр',
    other: 'вместе с {n} источниками цифр',
  },
  copy: (style) => `Копировать ${style}`,
  copied: 'Скопировано',
  byHand: 'Браузер не разрешил копирование. Выделите текст вручную.',
  terms: {
    noDate: 'б. д.',
    noTitle: 'без названия',
    dataset: 'набор данных',
    visualization: 'визуализация данных',
    version: (version) => `Версия ${version}`,
    inContainer: (container) => `В: ${container}`,
    retrieved: (day) => `Дата обращения: ${day} –`,
    accessed: (day) => `Дата обращения: ${day}`,
    quote: (text) => `«${text}»`,
    isStopInside: false,
  },
};
