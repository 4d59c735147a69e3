import type { TakeAwayMessages } from './en.ts';

export const messages: TakeAwayMessages = {
  data: 'Данные',
  picture: 'Изображение',
  presentation: 'Презентация',
  shape: 'Формат',
  shapes: { wide: '16:9', classic: '4:3', square: 'Квадрат' },
  size: 'Размер',
  look: 'Фон',
  looks: { light: 'Светлый', dark: 'Тёмный', transparent: 'Без фона' },
  copy: 'Скопировать изображение',
  copied: 'Изображение скопировано',
  pptx: 'Слайд PowerPoint',
  pptxHint: 'Можно редактировать; цифры и источники внутри',
  working: 'Файл создаётся…',
  done: 'Файл готов.',
  failed: 'Не удалось создать файл. Попробуйте ещё раз.',
  copyFailed: 'Браузер не разрешает копировать изображения. Скачайте PNG.',
};
