import type { ProjectMessages } from './en.ts';

export const projectMessages: ProjectMessages = {
  asof: 'Күні',
  article: '2022 жылғы 30 мамырдағы мақала',
  today: 'Бүгін',
  sector: 'Сала',
  status: 'Мәртебесі',
  region: 'Өңір',
  type: 'Түрі',
  confidence: 'Сенімділігі',
  search: 'Іздеу',
  searchPlaceholder: 'Атауы, компания, жер',
  unknownStatus: 'мәртебесі құжатталмаған',
  unknownRegion: 'өңірі көрсетілмеген',
  counts: {
    all: 'Барлық расталған жоба',
    matching: 'Сүзгілерге сай расталған жобалар',
    pending: (day) => `Аяқталмаған расталған жобалар (күні: ${day})`,
    uncounted: 'Тізімдегі, бірақ есепке алынбайтын жобалар',
    withFigure: 'Дерегі бар расталған жобалар',
    inPlace: (place) => `Расталған жобалар: ${place}`,
    withTown: 'Қаласы құжатталған жобалар',
    ofStatus: (status) => `Расталған жобалар: ${status}`,
    unit: 'жоба',
  },
  without: (filter) => `«${filter}» шартынсыз`,
  found: { one: '{n} жоба', other: '{n} жоба' },
};
