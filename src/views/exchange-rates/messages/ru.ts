import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Тенге и рубль к доллару',
  period: { month: 'Месяц', year: 'Год' },
  currencies: { KZT: 'Тенге', RUB: 'Рубль', USD: 'Доллар США' },
  per: (currency, per) => `${currency} / ${per.charAt(0).toLowerCase()}${per.slice(1)}`,
  value: (name, value) => `${name}: ${value}`,
  unit: 'Единица',
  units: { index: 'Индекс', usd: 'За доллар США', rub: 'Тенге за рубль' },
  unitsLong: { index: 'Индекс', usd: 'Единиц валюты за доллар США', rub: 'Тенге за рубль' },
  indexOf: (base) => `Индекс, ${base} = 100; рост линии означает, что валюта дешевеет к доллару`,
  averages: { month: 'Среднемесячные курсы', year: 'Среднегодовые курсы' },
  frequency: 'Средние',
  frequencies: { month: 'за месяц', year: 'за год' },
  years: 'Годы',
  scale: 'Шкала',
  scales: { linear: 'линейная', log: 'логарифмическая' },
  marks: 'События',
  subtitle: (unit, averages, period) => `${unit}. ${averages}, ${period}`,
  noValue: 'нет данных',
  before: { month: 'к предыдущему месяцу', year: 'к предыдущему году' },
  windows: 'Насколько согласованно обе валюты движутся к доллару',
  windowsIntro:
    'Корреляция месячных изменений логарифма: 1 – движутся вместе, 0 – связи нет. У обеих пар общий доллар.',
  window: 'Период',
  shown: 'показанные годы',
  correlation: 'Корреляция',
  changes: 'Месяцев',
  closeness: {
    close: 'двигались согласованно',
    partly: 'двигались отчасти согласованно',
    hardly: 'двигались почти независимо',
    opposite: 'двигались в противоположные стороны',
  },
  findings: {
    together: ({ home, partner, how, correlation, from, to }) =>
      `${home} и ${partner.toLowerCase()} к доллару ${how}: корреляция ${correlation} (${from} – ${to})`,
    rates: ({ when, rates }) => `${when}: ${rates}`,
    index: ({ when, base, values }) => `${when}: ${values} (${base} = 100)`,
  },
};
