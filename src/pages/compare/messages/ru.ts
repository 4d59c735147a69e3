import type { Messages } from './en.ts';

export const messages: Messages = {
  name: 'Проекты, выбранные для сравнения',
  chosen: (count, most) => `Выбрано ${count} из ${most}`,
  remove: (name) => `Убрать «${name}» из сравнения`,
  show: 'Сравнить',
  oneMore: 'Выберите ещё один',
  clear: 'Очистить',
};
