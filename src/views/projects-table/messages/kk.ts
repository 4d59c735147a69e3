import { projectMessages } from '../../shared/project-messages/kk.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Расталған жобалар тізімі',
  filters: projectMessages,
  columns: {
    name: 'Жоба',
    companies: 'Компаниялар',
    place: 'Жері',
    change: 'Күні нақты емес өзгеріс',
    evidence: 'Растаудың күні',
    investment: 'Инвестиция, АҚШ долларымен',
    tenge: 'Инвестиция, теңгемен',
    jobs: 'Жұмыс орындары',
    scope: 'Сандар нені қамтиды',
    sources: 'Дереккөздер',
    remark: 'Ескертпе',
  },
  shortColumns: {
    name: 'Жоба',
    sector: 'Сала',
    region: 'Өңірі, жері',
    type: 'Түрі',
    status: 'Мәртебесі',
    investment: 'Инвес­тиция, $',
    tenge: 'Инвес­тиция, ₸',
    jobs: 'Жұмыс орын­дары',
    grade: 'Сенім­ділігі',
    sources: 'Дерек­көздер',
  },
  during: (status, date) => `${date} ішінде: ${status}`,
  notCounted: 'есепке алынбайды',
  elsewhere: 'егжей-тегжейінде немесе басқа тілде табылды',
  sortBy: 'Сұрыптау',
  ownOrder: 'деректердің реті бойынша',
  reversed: (column) => `${column}, кері ретпен`,
  inferredMeans:
    'бұл күнгі мәртебені бірде-бір дереккөз атамайды; ол осы күнге дейінгі және кейінгі күні белгілі дереккөздерден шығады.',
  finding: ({ count, all, pending, day }) =>
    count.n === all.n
      ? `Расталған жобалар – ${count.text}, оның ішінде аяқталмағаны (күні: ${day}) – ${pending.text}`
      : `Расталған жобалар: ${all.text} ішінен ${count.text}, аяқталмағаны (күні: ${day}) – ${pending.text}`,
  subtitle: (day) =>
    `Мәртебесі: ${day}. Инвестиция мен жұмыс орындары дереккөздерде қалай аталса, солай; доллар мен теңге бөлек, айырбасталмайды; бос ұяшық – құжатталмаған. Әр сан дереккөзіне апарады.`,
  uncounted: {
    one: '«Есепке алынбайды» деген белгісі бар {n} жоба тізімде тұр, бірақ сандар мен жиынтықтарға кірмейді.',
    other:
      '«Есепке алынбайды» деген белгісі бар {n} жоба тізімде тұр, бірақ сандар мен жиынтықтарға кірмейді.',
  },
};
