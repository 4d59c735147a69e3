/** The languages of the product; every text exists in all of them. */
export const LANGUAGES = ['de', 'en', 'ru', 'kk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself; never translated. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  de: 'Deutsch',
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
};

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** First of the reader's preferred languages that the product speaks, else English. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'en';
}
