import { projectMessages } from '../../shared/project-messages/ru.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Подтверждённые проекты по отраслям',
  filters: projectMessages,
  measure: 'Показатель',
  measures: { count: 'Число', investment: 'Инвестиции', jobs: 'Рабочие места' },
  pending: 'Незавершённые',
  totals: { count: 'Все проекты', investment: 'Все, долл. США', jobs: 'Все, рабочие места' },
  coverage: 'С данными',
  tenge: 'Названо только в тенге',
  coverageTenge: 'Названо только в тенге: проекты',
  nOf: (count, total) => `${count} из ${total}`,
  subtitles: {
    count: (day, pending) =>
      `Подтверждённые источниками проекты на ${day} по отраслям и по статусу. Незавершённые – это: ${pending}.`,
    investment: (day, pending) =>
      `Основной показатель инвестиций каждого проекта, как он назван, в долларах США, по статусу на ${day}; годы и охват различаются. Названное только в тенге стоит отдельно и не пересчитывается. Незавершённые – это: ${pending}.`,
    jobs: (day, pending) =>
      `Основной показатель рабочих мест каждого проекта, как он назван, по статусу на ${day}; годы и охват различаются. Незавершённые – это: ${pending}.`,
  },
  excluded: {
    one: '{n} проект списка не считается совместным проектом на территории Казахстана и здесь не учтён.',
    few: '{n} проекта списка не считаются совместными проектами на территории Казахстана и здесь не учтены.',
    many: '{n} проектов списка не считаются совместными проектами на территории Казахстана и здесь не учтены.',
    other:
      '{n} проекта списка не считаются совместными проектами на территории Казахстана и здесь не учтены.',
  },
  amounts: { investment: (value) => value, jobs: (value) => `рабочих мест – ${value}` },
  inSentence: (name) => name.charAt(0).toLowerCase() + name.slice(1),
  lead: (names, count, value) => `; больше всего: ${names} (${count === 1 ? '' : 'по '}${value})`,
  findings: {
    announced: ({ announced, pending, lead }) =>
      `Объявлено: ${announced.text}, подтверждено источниками: ${pending.text}${lead}`,
    documented: ({ pending, day, lead }) =>
      pending.n === 0
        ? `На ${day} незавершённых проектов источники не подтверждают`
        : `Незавершённые проекты, подтверждённые источниками, на ${day}: ${pending.text}${lead}`,
    filtered: ({ count, pending, day, lead }) =>
      pending.n === 0
        ? `Под условия подходят проекты: ${count.text}; незавершённых на ${day} среди них источники не подтверждают${lead}`
        : `Под условия подходят проекты: ${count.text}, из них незавершённых на ${day}: ${pending.text}${lead}`,
    sum: ({ value, withFigure, total, pendingOn, lead }) => {
      const which = pendingOn === null ? 'Подтверждённые проекты' : `Незавершённые проекты на ${pendingOn}`;
      return value === null
        ? `${which}: ни по одному из ${total.text} нет данных`
        : `${which}: названо ${value}, данные есть по ${withFigure.text} из ${total.text}${lead}`;
    },
  },
  barsTitle: {
    count: (day) => `Проекты по отраслям и по статусу на ${day}`,
    investment: (day) => `Названные инвестиции по отраслям и по статусу на ${day}`,
    jobs: (day) => `Названные рабочие места по отраслям и по статусу на ${day}`,
  },
  hint: 'Нажмите на отрасль или часть её полосы, чтобы отфильтровать всю страницу.',
  undrawn: {
    one: 'Не изображён {n} проект, статус которого на этот день не подтверждён. Он есть в таблице.',
    few: 'Не изображены {n} проекта, статус которых на этот день не подтверждён. Они есть в таблице.',
    many: 'Не изображены {n} проектов, статус которых на этот день не подтверждён. Они есть в таблице.',
    other: 'Не изображены {n} проекта, статус которых на этот день не подтверждён. Они есть в таблице.',
  },
  pendingOf: (pending, total) => `${pending} незавершённых из ${total}`,
  withFigure: (coverage) => `данные есть по ${coverage}`,
  tengeOnly: (amount) => `ещё ${amount} названо только в тенге`,
  noFigure: 'нет данных',
  strip: {
    title: (day) => `Объявлено и подтверждено, ${day}`,
    announced: 'объявлено',
    documented: 'подтверждено источниками как незавершённые на этот день',
    atLeast: (count) => `не менее ${count}`,
    notItemised: 'публично не перечислено',
    notItemisedShort: 'публично не перечислено',
    notItemisedOne: 'объявлен, но не назван ни в одном открытом источнике',
    picture: (facts) => `Один квадрат – один проект: ${facts}`,
    said: ({ scope, count, value, speaker, date }) =>
      `${scope}: ${count}${value === null ? '' : `, ${value}`} (${speaker}, ${date})`,
    qualified: {
      exact: (value) => value,
      about: (value) => `около ${value}`,
      almost: (value) => `почти ${value}`,
      'more-than': (value) => `более ${value}`,
    },
    caution: (announced) =>
      `Список не опубликован: подтверждённый проект не обязательно входит в число этих ${announced}.`,
    moreDocumented:
      'Список не опубликован, а подтверждено больше проектов, чем объявлено: два подсчёта охватывают не одни и те же проекты.',
    noStatement: (day) =>
      `Официальное число проектов, которые «реализуются или прорабатываются», на ${day} и ранее неизвестно; показано только подтверждённое.`,
  },
};
