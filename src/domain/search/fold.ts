/** Cyrillic letters, Kazakh ones among them, as transliterations commonly write them. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Latin letters with a sign that changes their sound, and letters without a plain form in Unicode. */
const PLAIN: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'zh',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
};

/** Plain Latin letters that different spellings use for one sound. */
const SAME: Readonly<Record<string, string>> = { q: 'k', w: 'v', y: 'i' };

/**
 * A text as it is compared: lower case, without accents, in Latin letters, spellings of one sound made equal. Kostanay,
 * Qostanai, Костанай and Қостанай all become "kostanai". Letter by letter, so that what is folded while somebody types
 * stays the beginning of what is folded at the end.
 */
export function fold(text: string): string {
  return toLatin(text).replaceAll(/[qwy]/g, (letter) => SAME[letter] ?? letter);
}

/** A text in lower case, in Latin letters without accents; what no Latin letter stands for stays. */
export function toLatin(text: string): string {
  let latin = '';
  for (const letter of text.toLowerCase().normalize('NFC')) {
    latin += letter <= '\u007f' ? letter : letterToLatin(letter);
  }
  return latin;
}

function letterToLatin(letter: string): string {
  const known = PLAIN[letter] ?? CYRILLIC[letter];
  if (known !== undefined) return known;
  const [base = ''] = letter.normalize('NFD');
  return /\p{M}/u.test(base) ? '' : (CYRILLIC[base] ?? base);
}
