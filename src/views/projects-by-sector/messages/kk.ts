import { projectMessages } from '../../shared/project-messages/kk.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Расталған жобалар салалар бойынша',
  filters: projectMessages,
  measure: 'Көрсеткіш',
  measures: { count: 'Саны', investment: 'Инвестиция', jobs: 'Жұмыс орындары' },
  pending: 'Аяқталмаған',
  totals: { count: 'Барлық жоба', investment: 'Барлығы, АҚШ доллары', jobs: 'Барлығы, жұмыс орындары' },
  coverage: 'Дерегі бары',
  tenge: 'Тек теңгемен аталғаны',
  coverageTenge: 'Тек теңгемен аталған жобалар',
  nOf: (count, total) => `${total} ішінен ${count}`,
  subtitles: {
    count: (day, pending) =>
      `Дереккөздермен расталған жобалардың саны: саласы және мәртебесі бойынша (күні: ${day}). Аяқталмағаны: ${pending}.`,
    investment: (day, pending) =>
      `Әр жобаның негізгі инвестиция көрсеткіші, қалай аталса, солай, АҚШ долларымен, мәртебесі бойынша (күні: ${day}); жылдары мен қамтуы әртүрлі. Тек теңгемен аталғаны бөлек тұрады, айырбасталмайды. Аяқталмағаны: ${pending}.`,
    jobs: (day, pending) =>
      `Әр жобаның жұмыс орындары жөніндегі негізгі көрсеткіші, қалай аталса, солай, мәртебесі бойынша (күні: ${day}); жылдары мен қамтуы әртүрлі. Аяқталмағаны: ${pending}.`,
  },
  excluded: {
    one: 'Тізімдегі {n} жоба Қазақстан аумағындағы бірлескен жоба болып саналмайды, мұнда есепке алынған жоқ.',
    other:
      'Тізімдегі {n} жоба Қазақстан аумағындағы бірлескен жоба болып саналмайды, мұнда есепке алынған жоқ.',
  },
  amounts: { investment: (value) => value, jobs: (value) => `${value} жұмыс орны` },
  inSentence: (name) => name.charAt(0).toLowerCase() + name.slice(1),
  lead: (names, count, value) => `; ең көбі: ${names} (${count === 1 ? '' : 'әрқайсысында '}${value})`,
  findings: {
    announced: ({ announced, pending, lead }) =>
      `Жарияланғаны – ${announced.text}, дереккөздермен расталғаны – ${pending.text}${lead}`,
    documented: ({ pending, day, lead }) =>
      pending.n === 0
        ? `Күні: ${day}. Дереккөздер растаған аяқталмаған жоба жоқ`
        : `Дереккөздер растаған аяқталмаған жобалар (күні: ${day}): ${pending.text}${lead}`,
    filtered: ({ count, pending, day, lead }) =>
      pending.n === 0
        ? `Шарттарға сай жобалар – ${count.text}, олардың ішінде аяқталмағаны расталған жоба жоқ (күні: ${day})${lead}`
        : `Шарттарға сай жобалар – ${count.text}, оның ішінде аяқталмағаны (күні: ${day}) – ${pending.text}${lead}`,
    sum: ({ value, withFigure, total, pendingOn, lead }) => {
      const which = pendingOn === null ? 'Расталған жобалар' : `Аяқталмаған жобалар (күні: ${pendingOn})`;
      return value === null
        ? `${which}: ${total.text} жобаның ешқайсысында дерек жоқ`
        : `${which}: аталғаны – ${value}, дерегі бары: ${total.text} ішінен ${withFigure.text}${lead}`;
    },
  },
  barsTitle: {
    count: (day) => `Жобалар саласы және мәртебесі бойынша, күні: ${day}`,
    investment: (day) => `Аталған инвестиция саласы және мәртебесі бойынша, күні: ${day}`,
    jobs: (day) => `Аталған жұмыс орындары саласы және мәртебесі бойынша, күні: ${day}`,
  },
  hint: {
    page: 'Бүкіл бетті сүзу үшін саланы немесе оның жолағының бір бөлігін басыңыз.',
    alone: 'Сүзу үшін саланы немесе оның жолағының бір бөлігін басыңыз.',
  },
  undrawn: {
    one: 'Сызылмағаны: {n} жоба – оның бұл күнгі мәртебесі құжатталмаған. Ол кестеде бар.',
    other: 'Сызылмағаны: {n} жоба – олардың бұл күнгі мәртебесі құжатталмаған. Олар кестеде бар.',
  },
  pendingOf: (pending, total) => `${total} ішінен ${pending} аяқталмаған`,
  withFigure: (coverage) => `дерегі бары: ${coverage}`,
  tengeOnly: (amount) => `тағы ${amount} тек теңгемен аталған`,
  noFigure: 'дерек жоқ',
  strip: {
    title: (day) => `Жарияланғаны мен расталғаны, ${day}`,
    announced: 'жарияланған',
    documented: 'сол күні аяқталмағаны дереккөздермен расталған',
    atLeast: (count) => `кемінде ${count}`,
    notItemised: 'көпшілікке тізбеленбеген',
    notItemisedShort: 'көпшілікке тізбеленбеген',
    notItemisedOne: 'жарияланған, бірақ бірде-бір ашық дереккөзде аталмаған',
    picture: (facts) => `Бір шаршы – бір жоба: ${facts}`,
    said: ({ scope, count, value, speaker, date }) =>
      `${scope}: ${count}${value === null ? '' : `, ${value}`} (${speaker}, ${date})`,
    qualified: {
      exact: (value) => value,
      about: (value) => `шамамен ${value}`,
      almost: (value) => `${value} дерлік`,
      'more-than': (value) => `${value} (осы сомадан астам)`,
    },
    caution: (announced) =>
      `Тізім жарияланбаған: расталған жоба осы ${announced} жобаның бірі болуы міндетті емес.`,
    moreDocumented:
      'Тізім жарияланбаған, ал расталған жобалар жарияланғанынан көп: екі есеп бірдей жобаларды қамтымайды.',
    noStatement: (day) =>
      `«Іске асырылып жатқан немесе пысықталып жатқан» жобалардың ресми саны бұл күнге дейін белгісіз (күні: ${day}); тек расталғаны көрсетілген.`,
  },
};
