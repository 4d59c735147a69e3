import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Доли в импорте по годам',
  year: 'Год',
  partner: 'Партнёры',
  remainder: 'Все остальные партнёры',
  total: 'Весь импорт',
  within: (partner, group) => `${partner} (в составе: ${group})`,
  unit: 'Единица',
  units: { share: 'Доля', usd: 'Доллары США' },
  unitsLong: {
    share: 'Доля в импорте товаров в процентах',
    usd: 'Импорт товаров в текущих долларах США за год',
  },
  years: 'Годы',
  drawing: 'Вид диаграммы',
  drawings: { line: 'Линии', stack: 'Столбцы с накоплением' },
  marks: 'События',
  subtitle: (unit, period, reporter) => `${unit}, ${period} (данные: ${reporter})`,
  notStacked: (names, group) => `${names}: входит в состав «${group}», второй раз не складывается`,
  about: (value) => `около ${value}`,
  approximate: 'приблизительно',
  incomplete: 'неполные данные',
  remarks: {
    open: 'Известны не все части за этот год: столбец не строится',
    inferred: 'Два разных источника: доля приблизительная',
    conflict: 'Источники расходятся в общей сумме; доли неточные',
    incomplete: 'Данные охватывают не весь год: доля не рассчитывается',
  },
  points: (change) => `${change} п. п.`,
  before: 'к предыдущему году',
  noValue: 'нет данных',
  notWhole: 'нет полной разбивки',
  findings: {
    single: ({ partner, reporter, year, value }) =>
      `${reporter}, импорт в\u00a0${year}\u00a0году: ${partner}\u00a0– ${value}`,
    after: ({ partner, reporter, year, value, peak, peakYear }) =>
      `${reporter}, импорт в\u00a0${year}\u00a0году: ${partner}\u00a0– ${value} (в\u00a0${peakYear}\u00a0году\u00a0– ${peak})`,
    highest: ({ partner, reporter, year, value, since }) =>
      `${reporter}, импорт в\u00a0${year}\u00a0году: ${partner}\u00a0– ${value}, самая высокая известная доля за ${since}–${year} годы`,
    worth: ({ partner, reporter, year, value, share }) =>
      `${reporter}, импорт в\u00a0${year}\u00a0году: ${partner}\u00a0– товары на ${value}${share === null ? '' : `, ${share} всего импорта`}`,
  },
};
