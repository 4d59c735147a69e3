import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Жылдар бойынша тауар саудасы',
  year: 'Жыл',
  flow: 'Бағыты',
  flows: { export: 'Экспорт', import: 'Импорт', total: 'Тауар айналымы', balance: 'Сальдо' },
  reporter: 'Кімнің дерегі',
  both: 'екі тарап',
  column: (flow, reporter) => `${flow} (дерек: ${reporter})`,
  gap: (flow) => `${flow}: айна деректерінің алшақтығы`,
  unit: 'Бірлігі',
  units: { usd: 'АҚШ доллары', index: 'Индекс', yoy: 'Жылдық өзгеріс', gdp: 'ЖІӨ-ге пайызбен' },
  unitsLong: {
    usd: 'Ағымдағы АҚШ доллары, жылына',
    index: 'Индекс, алғашқы ортақ жыл = 100',
    yoy: 'Алдыңғы жылмен салыстырғандағы өзгеріс, пайыз',
    gdp: 'Жалпы ішкі өнімге қатынасы, пайыз',
  },
  years: 'Жылдар',
  drawing: 'Диаграмма түрі',
  drawings: { line: 'Сызықтар', bar: 'Бағандар' },
  scale: 'Шкала',
  scales: { linear: 'сызықтық', log: 'логарифмдік' },
  marks: 'Оқиғалар',
  gdpOf: (country, year) => `ЖІӨ, ${country}, ${year}`,
  subtitle: ({ unit, period, home, partner, reporters }) =>
    `${unit}, ${period}. Экспорт пен импорт: ${home}, серіктес: ${partner}; дерек: ${reporters}`,
  incomplete: 'толық емес',
  before: 'алдыңғы жылмен салыстырғанда',
  noValue: 'дерек жоқ',
  findings: {
    single: ({ flow, pair, value, year, reporter }) =>
      `${pair}: ${flow.toLowerCase()} ${year}\u00a0жылы\u00a0– ${value} (дерек: ${reporter})`,
    highest: ({ flow, pair, value, year, reporter, since }) =>
      `${pair}: ${flow.toLowerCase()} ${year}\u00a0жылы\u00a0– ${value}, ${since}–${year}\u00a0жылдардағы ең жоғары көрсеткіш (дерек: ${reporter})`,
    below: ({ flow, pair, value, year, reporter, topYear, topValue }) =>
      `${pair}: ${flow.toLowerCase()} ${year}\u00a0жылы\u00a0– ${value}, ${topYear}\u00a0жылғы ${topValue} деңгейінен төмен (дерек: ${reporter})`,
    balance: ({ pair, value, year, reporter }) =>
      `${pair}: экспорт пен импорттың айырмасы ${year}\u00a0жылы\u00a0– ${value} (дерек: ${reporter})`,
    yoy: ({ flow, pair, value, year, reporter }) =>
      `${pair}: ${flow.toLowerCase()} ${year}\u00a0жылы алдыңғы жылмен салыстырғанда ${value} (дерек: ${reporter})`,
    gdp: ({ flow, pair, value, year, country }) =>
      `${pair}: ${flow.toLowerCase()} ${year}\u00a0жылы ЖІӨ-ге шаққанда\u00a0– ${value} (${country})`,
    index: ({ flow, pair, value, year, base }) =>
      `${pair}: ${flow.toLowerCase()} ${year}\u00a0жылы\u00a0– ${value} (${base} = 100)`,
  },
};
