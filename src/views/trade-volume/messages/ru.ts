import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Торговля товарами по годам',
  year: 'Год',
  flow: 'Направление',
  flows: { export: 'Экспорт', import: 'Импорт', total: 'Товарооборот', balance: 'Сальдо' },
  reporter: 'Чьи данные',
  both: 'обе стороны',
  column: (flow, reporter) => `${flow} (данные: ${reporter})`,
  gap: (flow) => `${flow}: расхождение зеркальных данных`,
  unit: 'Единица',
  units: { usd: 'Доллары США', index: 'Индекс', yoy: 'Изменение за год', gdp: 'В процентах к ВВП' },
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
