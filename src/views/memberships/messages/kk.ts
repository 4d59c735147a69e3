import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Ұйымдарға мүшелік',
  subtitle: (day) =>
    `Қол қойылған, құрылған немесе қосылған, сондай-ақ шыққан жылдар. Дерек күні: ${day}; мүшеліктің аяқталуы деректе көрсетілмесе, жолақ әрі қарай жалғасады`,
  columns: {
    country: 'Ел',
    organisation: 'Ұйым',
    event: 'Оқиға',
    date: 'Күні',
    otherDate: 'Басқа дереккөздегі күн',
    place: 'Орны',
    note: 'Ескертпе',
    grade: 'Расталу дәрежесі',
  },
  organisationItself: '(ұйымның өзі)',
  organisations: { one: '{n} ұйым', other: '{n} ұйым' },
  noMembership: 'мүшелік туралы дерек жоқ',
  frozen: (year) => `${year} ж. «мұз\u00adда\u00adтыл\u00adған»`,
  twoDates: 'екі түрлі күн',
  footnote: (number) => `${number}-ескертпе`,
  footnotes: 'Ескертпелер',
  key: {
    member: 'қосылған не қол қойған, аяқталған күні көрсетілмеген',
    frozen: 'ел қатысуын «мұздатылған» деп атайды',
    ended: 'аяқталған',
  },
  keyAxis: (from, to) => `Әр жолақ ${from}–${to} жылдарды қамтиды`,
  history: 'Ұйымдар',
  finding: ({ pair, count, organisations, others }) =>
    `${pair}: екеуі де мүше – ${count} (${organisations})${others === null ? '' : `; осының бәріне мүше басқа елдер: ${others}`}`,
};
