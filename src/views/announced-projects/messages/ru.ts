import { qualifierMessages } from '../../shared/qualifier-messages/ru.ts';
import type { Messages } from './en.ts';

export const messages: Messages = {
  ...qualifierMessages,
  title: 'Что официальные лица говорили о совместных проектах',
  subtitle: {
    count:
      'Заявленное число совместных проектов по дате и по стадии, которая имелась в виду. Охват различается, поэтому цифры не образуют ряда',
    value:
      'Заявленная стоимость совместных проектов в долларах США по дате и по стадии, которая имелась в виду. Охват различается, поэтому цифры не образуют ряда',
  },
  unit: 'Показатель',
  units: { count: 'Число', value: 'Стоимость' },
  stage: 'Стадия',
  allStages: 'все стадии',
  columns: {
    scope: 'Что подсчитано',
    statedOn: 'Дата заявления',
    speaker: 'Кто заявил',
    stage: 'Стадия',
    count: 'Проекты',
    countWording: 'Точность числа',
    valueUsd: 'Стоимость',
    valueWording: 'Точность стоимости',
    jobs: 'Рабочие места',
    note: 'Примечание',
    pending: 'Подтверждено на тот день: незавершённые',
    operating: 'Подтверждено на тот день: действующие',
  },
  findings: {
    count: ({ min, max, period }) =>
      `Число совместных проектов по словам официальных лиц – от ${min} до ${max} (${period}): подсчитано разное`,
    value: ({ min, max, period }) =>
      `Стоимость совместных проектов по словам официальных лиц – от ${min} до ${max} (${period}): подсчитано разное`,
    stageCount: (stage, { min, max, period }) =>
      `«${stage}»: названное число проектов – от ${min} до ${max} (${period}), охват не всегда один и тот же`,
    stageValue: (stage, { min, max, period }) =>
      `«${stage}»: названная стоимость – от ${min} до ${max} (${period}), охват не всегда один и тот же`,
    singleCount: (stage, projects, date) => `«${stage}»: ${projects} (заявлено: ${date})`,
    singleValue: (stage, value, date) => `«${stage}»: ${value} (заявлено: ${date})`,
  },
  projects: { one: '{n} проект', few: '{n} проекта', many: '{n} проектов', other: '{n} проекта' },
  when: 'Когда и кто',
  documented: 'Подтверждено в этих данных на тот день',
  documentedNote: 'не те же самые проекты',
  pending: { other: 'незавершённых: {n}' },
  operating: { other: 'действующих: {n}' },
  noCount: 'число не названо',
  noValue: 'сумма не названа',
  source: 'Источник',
  undated: 'без даты',
  inferred: 'Даты курсивом установлены косвенно.',
  documentedAs: (status) => `Подтверждено на тот день: ${status}`,
  pendingRow: 'незавершённые',
  operatingRow: 'действующие',
  earlier: {
    one: '{n} более раннее заявление',
    few: '{n} более ранних заявления',
    many: '{n} более ранних заявлений',
    other: '{n} более раннего заявления',
  },
  inWords: 'дословно',
  article: 'статья',
};
