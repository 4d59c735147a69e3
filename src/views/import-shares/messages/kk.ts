import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Жылдар бойынша импорттағы үлестер',
  year: 'Жыл',
  partner: 'Серіктестер',
  remainder: 'Қалған барлық серіктес',
  total: 'Барлық импорт',
  within: (partner, group) => `${partner} (${group} құрамында)`,
  unit: 'Бірлігі',
  units: { share: 'Үлесі', usd: 'АҚШ доллары' },
  unitsLong: {
    share: 'Тауар импортындағы үлесі, пайыз',
    usd: 'Тауар импорты, ағымдағы АҚШ доллары, жылына',
  },
  years: 'Жылдар',
  drawing: 'Диаграмма түрі',
  drawings: { line: 'Сызықтар', stack: 'Жинақталған бағандар', area: 'Жинақталған аумақтар' },
  marks: 'Оқиғалар',
  subtitle: (unit, period, reporter) => `${unit}, ${period} (дерек: ${reporter})`,
  notStacked: (names, group) => `${names}: ${group} құрамында есептелген, екінші рет қосылмайды`,
  about: (value) => `шамамен ${value}`,
  approximate: 'шамамен',
  incomplete: 'толық емес',
  remarks: {
    inferred: 'Екі түрлі дереккөз: үлес шамамен берілген',
    conflict: 'Дереккөздердің жиынтық сомасы әртүрлі; үлестер дәл емес',
    incomplete: 'Деректер толық жылды қамтымайды: үлес есептелмейді',
  },
  points: (change) => `${change} п. т.`,
  before: 'алдыңғы жылмен салыстырғанда',
  noValue: 'дерек жоқ',
  findings: {
    single: ({ partner, reporter, year, value }) =>
      `${reporter} импортындағы үлес, ${year} жыл: ${partner} – ${value}`,
    after: ({ partner, reporter, year, value, peak, peakYear }) =>
      `${reporter} импортындағы үлес, ${year} жыл: ${partner} – ${value} (${peakYear} жылы – ${peak})`,
    highest: ({ partner, reporter, year, value, since }) =>
      `${reporter} импортындағы үлес, ${year} жыл: ${partner} – ${value}, ${since}–${year} жылдардағы белгілі ең жоғары үлес`,
    worth: ({ partner, reporter, year, value, share }) =>
      `${reporter} импорты, ${year} жыл: ${partner} – ${value}${share === null ? '' : ` (барлық импорттағы үлесі – ${share})`}`,
  },
};
