import { qualifierMessages } from '../../shared/qualifier-messages/ru.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  ...qualifierMessages,
  title: 'Торговля товарами по годам',
  year: 'Год',
  flow: 'Направление',
  flows: { export: 'Экспорт', import: 'Импорт', total: 'Товарооборот', balance: 'Сальдо' },
  reporter: 'Чьи данные',
  both: 'обе стороны',
  column: (flow, reporter) => `${flow} (данные: ${reporter})`,
  gap: (flow) => `${flow}: расхождение зеркальных данных`,
  unit: 'Единица',
  units: {
    usd: 'Доллары США',
    index: 'Индекс',
    yoy: 'Изменение за год',
    gdp: 'В процентах к ВВП',
    gap: 'Расхождение учётов, доллары США',
    'gap-share': 'Расхождение учётов, проценты',
  },
  unitsLong: {
    usd: 'Текущие доллары США за год',
    index: 'Индекс, первый общий год = 100',
    yoy: 'Изменение к предыдущему году в процентах',
    gdp: 'В процентах к валовому внутреннему продукту',
  },
  years: 'Годы',
  drawing: 'Вид диаграммы',
  drawings: { line: 'Линии', bar: 'Столбцы' },
  scale: 'Шкала',
  scales: { linear: 'линейная', log: 'логарифмическая' },
  marks: 'События',
  gdpOf: (country, year) => `ВВП, ${country}, ${year}`,
  subtitle: ({ unit, period, home, partner, reporters }) =>
    `${unit}, ${period}. Экспорт и импорт: ${home}, партнёр: ${partner}; данные: ${reporters}`,
  incomplete: 'неполные данные',
  before: 'к предыдущему году',
  noValue: 'нет данных',
  lineLabel: (reporter) => `данные: ${reporter}`,
  gapUsd: (flow) => `${flow}: расхождение зеркальных данных в долларах США`,
  vintage: (flow, reporter) => `${flow} (данные: ${reporter}), другая версия данных`,
  otherVintage: (label, value) => `${label}: ${value} в другой версии данных`,
  gapNote: (flow, usd, percent) => `${flow}: расхождение ${usd} (${percent})`,
  said: 'Заявления',
  saids: { year: 'за полные годы', all: 'все, в том числе за часть года', none: 'нет' },
  stated: 'Заявлено',
  statedColumns: {
    wording: 'Формулировка',
    period: 'Период',
    speaker: 'Кто заявил',
    statedOn: 'Дата заявления',
  },
  statement: 'заявлено за полный год',
  partialStatement: 'заявлено за часть года',
  why: 'Почему два учёта расходятся',
  general: 'Общеизвестные сведения, не из источников этих данных',
  gapUnits: { gap: 'текущие доллары США за год', 'gap-share': 'в процентах' },
  gapSubtitle: ({ unit, period, home, partner }) =>
    `Разность двух учётов (${partner} минус ${home}), ${unit}, ${period}. Выше нуля больше показывает ${partner}`,
  gapFinding: ({ flow, pair, year, value, isMore, partner, home, widest, widestYear }) =>
    `${pair}: ${flow.toLowerCase()} за\u00a0${year}\u00a0год у одной стороны (${partner}) на\u00a0${value} ${isMore ? 'больше' : 'меньше'}, чем у другой (${home}); наибольшее расхождение: ${widest} (${widestYear})`,
  findings: {
    single: ({ flow, pair, value, year, reporter }) =>
      `${pair}: ${flow.toLowerCase()} в\u00a0${year}\u00a0году\u00a0– ${value} (данные: ${reporter})`,
    highest: ({ flow, pair, value, year, reporter, since }) =>
      `${pair}: ${flow.toLowerCase()} в\u00a0${year}\u00a0году\u00a0– ${value}, максимум за ${since}–${year} годы (данные: ${reporter})`,
    below: ({ flow, pair, value, year, reporter, topYear, topValue }) =>
      `${pair}: ${flow.toLowerCase()} в\u00a0${year}\u00a0году\u00a0– ${value}, меньше, чем в\u00a0${topYear}\u00a0году (${topValue}; данные: ${reporter})`,
    balance: ({ pair, value, year, reporter }) =>
      `${pair}: экспорт за вычетом импорта в\u00a0${year}\u00a0году\u00a0– ${value} (данные: ${reporter})`,
    yoy: ({ flow, pair, value, year, reporter }) =>
      `${pair}: ${flow.toLowerCase()} в\u00a0${year}\u00a0году: ${value} к предыдущему году (данные: ${reporter})`,
    gdp: ({ flow, pair, value, year, country }) =>
      `${pair}: ${flow.toLowerCase()} в\u00a0${year}\u00a0году\u00a0– ${value} к ВВП (${country})`,
    index: ({ flow, pair, value, year, base }) =>
      `${pair}: ${flow.toLowerCase()} в\u00a0${year}\u00a0году\u00a0– ${value} (${base} = 100)`,
  },
};
