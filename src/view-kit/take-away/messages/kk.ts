import type { TakeAwayMessages } from './en.ts';

export const messages: TakeAwayMessages = {
  data: 'Деректер',
  picture: 'Сурет',
  presentation: 'Презентация',
  shape: 'Пішімі',
  shapes: { wide: '16:9', classic: '4:3', square: 'Шаршы' },
  size: 'Өлшемі',
  look: 'Фоны',
  looks: { light: 'Ашық', dark: 'Қараңғы', transparent: 'Фонсыз' },
  copy: 'Суретті көшіру',
  copied: 'Сурет көшірілді',
  pptx: 'PowerPoint слайды',
  pptxHint: 'Өңдеуге болады, сандар мен дереккөздері ішінде',
  working: 'Файл дайындалып жатыр…',
  done: 'Файл дайын.',
  failed: 'Файлды жасау мүмкін болмады. Қайталап көріңіз.',
  copyFailed: 'Браузер суретті көшіруге рұқсат бермейді. Оның орнына PNG файлын жүктеп алыңыз.',
};
