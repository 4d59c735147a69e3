import { keep, readKept } from '../data/kept-text.ts';
import { wantsFewBytes } from '../data/wants-few-bytes.ts';

const NAME = 'fonts';

/**
 * Fetches the fonts for the next visit, where this page does without them because it was long on its way (`early.js`); not on a
 * line that the reader wants to spare. The page that is being read stays as it is.
 */
export async function keepFonts(): Promise<void> {
  const { fonts, fontFiles = '' } = document.documentElement.dataset;
  const kept = readKept(NAME) ?? '';
  const missing = fontFiles.split(' ').filter((href) => !kept.includes(href));
  if (fonts !== 'system' || missing.length === 0 || wantsFewBytes()) return;
  try {
    // As styles ask for them, so that the browser finds them again.
    const answers = await Promise.all(
      missing.map((href) => fetch(href, { credentials: 'same-origin', priority: 'low' })),
    );
    if (answers.every(({ ok }) => ok)) keep(NAME, `${kept} ${missing.join(' ')}`.trim());
  } catch {
    // The next page asks again.
  }
}
