import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Теңге мен рубльдің долларға бағамы',
  period: { month: 'Ай', year: 'Жыл' },
  currencies: { KZT: 'Теңге', RUB: 'Рубль', USD: 'АҚШ доллары' },
  per: (currency, per) => `${currency} / ${per}`,
  value: (name, value) => `${name}: ${value}`,
  unit: 'Өлшем',
  units: { index: 'Индекс', usd: 'Бір АҚШ доллары үшін', rub: 'Бір рубль үшін теңге' },
  unitsLong: { index: 'Индекс', usd: 'Бір АҚШ доллары үшін валюта бірлігі', rub: 'Бір рубль үшін теңге' },
  indexOf: (base) => `Индекс, ${base} = 100; сызық көтерілсе, валюта долларға шаққанда арзандайды`,
  averages: { month: 'Айлық орташа бағам', year: 'Жылдық орташа бағам' },
  frequency: 'Орташа бағам',
  frequencies: { month: 'айлық', year: 'жылдық' },
  years: 'Жылдар',
  scale: 'Шкала',
  scales: { linear: 'сызықтық', log: 'логарифмдік' },
  marks: 'Оқиғалар',
  subtitle: (unit, averages, period) => `${unit}. ${averages}, ${period}`,
  noValue: 'дерек жоқ',
  before: { month: 'алдыңғы аймен салыстырғанда', year: 'алдыңғы жылмен салыстырғанда' },
  windows: 'Екі валютаның долларға бағамы қаншалықты бірге өзгереді',
  windowsIntro:
    'Логарифмнің айлық өзгерістерінің корреляциясы: 1 – бірге өзгереді, 0 – байланыс жоқ. Екі жұпқа да доллар ортақ.',
  window: 'Кезең',
  shown: 'көрсетілген жылдар',
  correlation: 'Корреляция',
  changes: 'Ай саны',
  closeness: {
    close: 'бағыттас өзгерген',
    partly: 'ішінара бағыттас өзгерген',
    hardly: 'бір-біріне байланыссыз дерлік өзгерген',
    opposite: 'қарама-қарсы өзгерген',
  },
  findings: {
    together: ({ home, partner, how, correlation, from, to }) =>
      `${home} мен ${partner.toLowerCase()} долларға қатысты ${how}: корреляция ${correlation} (${from} – ${to})`,
    rates: ({ when, rates }) => `${when}: ${rates}`,
    index: ({ when, base, values }) => `${when}: ${values} (${base} = 100)`,
  },
};
