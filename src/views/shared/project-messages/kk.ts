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
  without: (filter) => `«${filter}» шартынсыз`,
  found: { one: '{n} жоба', other: '{n} жоба' },
};
