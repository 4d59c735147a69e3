import type { Messages } from './en.ts';

export const messages: Messages = {
  intro:
    'Осында көрсетілген күйі, деректер нұсқасымен. Бастапқы сан керек болса, оның дереккөзіне сілтеме жасаңыз.',
  introPackage: 'Бүкіл жинаққа арналған. Бастапқы сан керек болса, оның дереккөзіне сілтеме жасаңыз.',
  introSource:
    'Осы деректер үшін оқылған күйіндегі дереккөздің өзі. Шаршы жақшадағы күнді баспагер көрсетпеген, ол жанама деректер бойынша анықталған.',
  withSources: { one: 'сандардың {n} дереккөзімен бірге', other: 'сандардың {n} дереккөзімен бірге' },
  copy: (style) => `${style} көшіру`,
  copied: 'Көшірілді',
  byHand: 'Браузер көшіруге рұқсат бермеді. Мәтінді өзіңіз белгілеп алыңыз.',
  terms: {
    noDate: 'күні жоқ',
    noTitle: 'атауы жоқ',
    dataset: 'деректер жинағы',
    visualization: 'деректер визуализациясы',
    version: (version) => `${version} нұсқасы`,
    inContainer: (container) => `Жинақта: ${container}`,
    retrieved: (day) => `Қаралған күні: ${day} –`,
    accessed: (day) => `Қаралған күні: ${day}`,
    quote: (text) => `«${text}»`,
    isStopInside: false,
  },
};
