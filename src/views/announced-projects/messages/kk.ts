import { qualifierMessages } from '../../shared/qualifier-messages/kk.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  ...qualifierMessages,
  title: 'Ресми тұлғалар бірлескен жобалар туралы не айтты',
  subtitle: {
    count:
      'Бірлескен жобалардың мәлімделген саны: күні және айтылған кезеңі бойынша. Қамту аясы әртүрлі, сондықтан сандар қатар құрамайды',
    value:
      'Бірлескен жобалардың АҚШ долларымен мәлімделген құны: күні және айтылған кезеңі бойынша. Қамту аясы әртүрлі, сондықтан сандар қатар құрамайды',
  },
  unit: 'Көрсеткіш',
  units: { count: 'Саны', value: 'Құны' },
  stage: 'Кезең',
  allStages: 'барлық кезең',
  columns: {
    scope: 'Не саналды',
    statedOn: 'Мәлімделген күні',
    speaker: 'Кім мәлімдеді',
    stage: 'Кезең',
    count: 'Жобалар',
    countWording: 'Санның дәлдігі',
    valueUsd: 'Құны',
    valueWording: 'Құнның дәлдігі',
    jobs: 'Жұмыс орындары',
    note: 'Ескертпе',
    pending: 'Сол күнгі құжатталғаны: аяқталмағаны',
    operating: 'Сол күнгі құжатталғаны: жұмыс істейтіні',
  },
  findings: {
    count: ({ min, max, period }) =>
      `Ресми тұлғалар айтқан бірлескен жобалар саны: ең азы – ${min}, ең көбі – ${max} (${period}); саналғаны әртүрлі`,
    value: ({ min, max, period }) =>
      `Ресми тұлғалар айтқан бірлескен жобалар құны: ең азы – ${min}, ең көбі – ${max} (${period}); саналғаны әртүрлі`,
    stageCount: (stage, { min, max, period }) =>
      `«${stage}»: айтылған жобалар саны – ең азы ${min}, ең көбі ${max} (${period}), қамту аясы үнемі бірдей емес`,
    stageValue: (stage, { min, max, period }) =>
      `«${stage}»: айтылған құн – ең азы ${min}, ең көбі ${max} (${period}), қамту аясы үнемі бірдей емес`,
    singleCount: (stage, projects, date) => `«${stage}»: ${projects} (мәлімделген күні: ${date})`,
    singleValue: (stage, value, date) => `«${stage}»: ${value} (мәлімделген күні: ${date})`,
  },
  projects: { other: '{n} жоба' },
  when: 'Қашан және кім',
  documented: 'Осы деректерде сол күні құжатталғаны',
  documentedNote: 'дәл сол жобалар емес',
  pending: { other: 'аяқталмағаны: {n}' },
  operating: { other: 'жұмыс істейтіні: {n}' },
  noCount: 'саны аталмаған',
  noValue: 'құны аталмаған',
  source: 'Дереккөз',
  undated: 'күні жоқ',
  inferred: 'Көлбеу жазылған күндер жанама деректен алынған.',
  documentedAs: (status) => `Сол күнгі құжатталғаны: ${status}`,
  pendingRow: 'аяқталмағаны',
  operatingRow: 'жұмыс істейтіні',
  earlier: { other: 'бұдан бұрынғы {n} мәлімдеме' },
  inWords: 'толық мәтіні',
  article: 'мақала',
};
