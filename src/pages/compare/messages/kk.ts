import type { Messages } from './en.ts';

export const messages: Messages = {
  name: 'Салыстыруға таңдалған жобалар',
  chosen: (count, most) => `Таңдалғаны: ${count} (ең көбі ${most})`,
  remove: (name) => `${name}: салыстырудан алып тастау`,
  show: 'Салыстыру',
  oneMore: 'Тағы біреуін таңдаңыз',
  clear: 'Тазалау',
};
