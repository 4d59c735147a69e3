import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Кездесулер, шарттар, белестер',
  subtitle: (period) =>
    `Кездесулер, шарттар, форумдар және басқа да оқиғалар, ${period} жылдар. Күн дереккөздерде қандай дәлдікпен берілсе, сондай дәлдікпен көрсетілген`,
  columns: {
    date: 'Күні',
    until: 'Аяқталуы',
    title: 'Оқиға',
    category: 'Санаты',
    place: 'Орны',
    description: 'Сипаттамасы',
    basis: 'Күннің негізі',
    grade: 'Расталу дәрежесі',
  },
  basis: {
    stated: 'дереккөзде көрсетілген',
    inferred: 'жанама түрде анықталған',
    report: 'хабарламаның күні',
  },
  category: 'Санат',
  period: 'Кезең',
  search: 'Іздеу',
  searchPlaceholder: 'Есім, орын, тақырып',
  order: 'Реті',
  newestFirst: 'Алдымен жаңалары',
  oldestFirst: 'Алдымен ескілері',
  strip: 'Жылдар бойынша оқиғалар',
  stripHint: 'Бір төртбұрыш – бір оқиға. Тек сол жылдарды көру үшін бағанды басыңыз.',
  stripButton: (years, count) => `${years}: ${count}`,
  legend: 'Санаттар',
  sources: { one: 'Дереккөз', other: 'Дереккөздер' },
  grade: (grade, name) => `${grade} дәрежесі: ${name}`,
  events: { one: '{n} оқиға', other: '{n} оқиға' },
  ofEvents: { one: '{n}', other: '{n}' },
  quoted: (text) => `«${text}»`,
  finding: ({ scope, count, total, from, to, busiest }) => {
    const what = total === null ? count : `${count} (барлығы – ${total})`;
    const when = from === to ? `${from} жылы` : `${from}–${to} жылдары`;
    const most = busiest ? `, ең көбі – ${busiest.year} жылы (${busiest.count})` : '';
    return `${scope === '' ? '' : `${scope}: `}${when} ${what}${most}`;
  },
};
