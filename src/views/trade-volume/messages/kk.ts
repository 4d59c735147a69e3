import { qualifierMessages } from '../../shared/qualifier-messages/kk.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  ...qualifierMessages,
  title: 'Жылдар бойынша тауар саудасы',
  year: 'Жыл',
  flow: 'Бағыты',
  flows: { export: 'Экспорт', import: 'Импорт', total: 'Тауар айналымы', balance: 'Сальдо' },
  reporter: 'Кімнің дерегі',
  both: 'екі тарап',
  column: (flow, reporter) => `${flow} (дерек: ${reporter})`,
  gap: (flow) => `${flow}: айна деректерінің алшақтығы`,
  unit: 'Бірлігі',
  units: {
    usd: 'АҚШ доллары',
    index: 'Индекс',
    yoy: 'Жылдық өзгеріс',
    gdp: 'ЖІӨ-ге пайызбен',
    gap: 'Есептердің алшақтығы, АҚШ доллары',
    'gap-share': 'Есептердің алшақтығы, пайыз',
  },
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
  lineLabel: (reporter) => `дерек: ${reporter}`,
  gapUsd: (flow) => `${flow}: айна деректерінің алшақтығы, АҚШ доллары`,
  vintage: (flow, reporter) => `${flow} (дерек: ${reporter}), деректің басқа нұсқасы`,
  otherVintage: (label, value) => `${label}: деректің басқа нұсқасында ${value}`,
  gapNote: (flow, usd, percent) => `${flow}: алшақтық ${usd} (${percent})`,
  said: 'Мәлімдемелер',
  saids: { year: 'толық жылдар бойынша', all: 'барлығы, жылдың бір бөлігі де', none: 'көрсетілмесін' },
  stated: 'Мәлімделген сан',
  statedColumns: {
    wording: 'Тұжырымы',
    period: 'Кезең',
    speaker: 'Мәлімдеген тарап',
    statedOn: 'Мәлімделген күні',
  },
  statement: 'толық жыл бойынша мәлімдеме',
  partialStatement: 'жылдың бір бөлігі бойынша мәлімдеме',
  why: 'Екі есеп неге сәйкес келмейді',
  general: 'Жалпыға мәлім жайт, осы деректердің дереккөздерінен алынбаған',
  gapUnits: { gap: 'ағымдағы АҚШ доллары, жылына', 'gap-share': 'пайызбен' },
  gapSubtitle: ({ unit, period, home, partner }) =>
    `Екі есептің айырмасы (${partner} минус ${home}), ${unit}, ${period}. Нөлден жоғары болса, ${partner} көбірек көрсетеді`,
  gapFinding: ({ flow, pair, year, value, isMore, home, partner, widest, widestYear }) =>
    `${pair}: ${flow.toLowerCase()} ${year}\u00a0жылы ${partner} дерегінде ${home} дерегіндегіден ${value}-ға ${isMore ? 'көп' : 'аз'}; ең үлкен алшақтық: ${widest} (${widestYear})`,
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
