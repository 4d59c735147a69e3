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
  drawings: { line: 'Линии', stack: 'Столбцы с накоплением', area: 'Области с накоплением' },
  marks: 'События',
  subtitle: (unit, period, reporter) => `${unit}, ${period} (данные: ${reporter})`,
  notStacked: (names, group) => `${names}: входит в состав «${group}», второй раз не складывается`,
  about: (value) => `около ${value}`,
  approximate: 'приблизительно',
  incomplete: 'неполные данные',
  remarks: {
    inferred: 'Два разных источника: доля приблизительная',
    conflict: 'Источники расходятся в общей сумме; доли неточные',
    incomplete: 'Данные охватывают не весь год: доля не рассчитывается',
  },
  points: (change) => `${change} п. п.`,
  before: 'к предыдущему году',
  noValue: 'нет данных',
  findings: {
    single: ({ partner, reporter, year, value }) =>
      `${reporter}, импорт в ${year} году: ${partner} – ${value}`,
    after: ({ partner, reporter, year, value, peak, peakYear }) =>
      `${reporter}, импорт в ${year} году: ${partner} – ${value} (в ${peakYear} году – ${peak})`,
    highest: ({ partner, reporter, year, value, since }) =>
      `${reporter}, импорт в ${year} году: ${partner} – ${value}, самая высокая известная доля за ${since}–${year} годы`,
    worth: ({ partner, reporter, year, value, share }) =>
      `${reporter}, импорт в ${year} году: ${partner} – товары на ${value}${share === null ? '' : `, ${share} всего импорта`}`,
  },
};
