import { projectMessages } from '../../shared/project-messages/kk.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Жобалардың орны',
  filters: projectMessages,
  subtitle: (day) =>
    `Дереккөздерде аталған қалалар және олардағы жобалардың мәртебесі (күні: ${day}). Қаласы аталмаған жобалар тізімде бар, картаға түсірілмеген.`,
  uncounted: { other: '{n} жоба тізімде бар, бірақ есепке алынбайды.' },
  columns: {
    name: 'Жоба',
    town: 'Қала',
    placeNote: 'Орны сөзбен',
    investment: 'АҚШ долларымен инвестиция',
    map: 'Карта',
    remark: 'Ескертпе',
  },
  size: 'Белгілердің көлемі',
  sizes: { count: 'Жоба саны', investment: 'Инвестиция' },
  sizeKey: (largest) =>
    `Ауданы — қаладағы бір жобаның ең ірі инвестициясы, аталған күйінде доллармен (ең үлкен шеңбер: ${largest}). Сандар қосылмайды, теңге қайта есептелмейді; кіші шеңберлердің көлемі басуға жарайтын ең аз шамада.`,
  largest: (amount) => `жеке ең ірі инвестиция ${amount}`,
  noDollars: 'доллармен сома белгісіз',
  drawn: 'картада бар',
  notDrawn: 'нақты орны жоқ',
  notCounted: 'есепке алынбайды',
  findings: {
    placed: ({ placed, total, town, inTown }) =>
      `Барлығы ${total} жоба, қаласы құжатталғаны – ${placed}${town === null ? '' : `; ең көп шоғырланған қала – ${town} (${inTown})`}`,
    none: { other: 'Таңдалғаны – {n} жоба, ешқайсысының қаласы құжатталмаған' },
  },
  towns: 'Қалалар және олардағы жобалар',
  withoutPlace: 'Нақты орны жоқ',
  projects: { other: '{n} жоба' },
  symbol: (town, projects, statuses) => `${town}: ${projects}${statuses === '' ? '' : ` (${statuses})`}`,
  ofStatus: (status, count) => `${status} – ${count}`,
  hint: {
    page: 'Қаланы бассаңыз, бүкіл бетте тек соның жобалары қалады; Shift пернесімен таңдалғандарға қосылады.',
    alone: 'Қаланы бассаңыз, тек соның жобалары қалады; Shift пернесімен таңдалғандарға қосылады.',
  },
  rectangle: 'Немесе тінтуірмен бірнеше қаланы тіктөртбұрышпен қоршаңыз.',
  outlines: 'Шекара сызбасы: Natural Earth',
  loading: 'Карта жүктелуде',
  failed: 'Шекара сызбасы жүктелмеді; барлық жоба тізімде бар.',
};
