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
  drawings: { line: 'Сызықтар', stack: 'Жинақталған бағандар' },
  marks: 'Оқиғалар',
  subtitle: (unit, period, reporter) => `${unit}, ${period} (дерек: ${reporter})`,
  notStacked: (names, group) => `${names}: ${group} құрамында есептелген, екінші рет қосылмайды`,
  about: (value) => `шамамен ${value}`,
  approximate: 'шамамен',
  incomplete: 'толық емес',
  remarks: {
    open: 'Бұл жылдың барлық бөлігі белгілі емес: баған салынбайды',
    inferred: 'Екі түрлі дереккөз: үлес шамамен берілген',
    conflict: 'Дереккөздердің жиынтық сомасы әртүрлі; үлестер дәл емес',
    incomplete: 'Деректер толық жылды қамтымайды: үлес есептелмейді',
  },
  points: (change) => `${change} п. т.`,
  before: 'алдыңғы жылмен салыстырғанда',
  noValue: 'дерек жоқ',
  notWhole: 'толық бөлінісі жоқ',
  findings: {
    single: ({ partner, reporter, year, value }) =>
      `${reporter} импортындағы үлес, ${year}\u00a0жыл: ${partner}\u00a0– ${value}`,
    after: ({ partner, reporter, year, value, peak, peakYear }) =>
      `${reporter} импортындағы үлес, ${year}\u00a0жыл: ${partner}\u00a0– ${value} (${peakYear}\u00a0жылы\u00a0– ${peak})`,
    highest: ({ partner, reporter, year, value, since }) =>
      `${reporter} импортындағы үлес, ${year}\u00a0жыл: ${partner}\u00a0– ${value}, ${since}–${year}\u00a0жылдардағы белгілі ең жоғары үлес`,
    worth: ({ partner, reporter, year, value, share }) =>
      `${reporter} импорты, ${year}\u00a0жыл: ${partner}\u00a0– ${value}${share === null ? '' : ` (барлық импорттағы үлесі\u00a0– ${share})`}`,
  },
};
