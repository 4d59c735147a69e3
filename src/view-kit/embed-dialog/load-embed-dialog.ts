import type { Language } from '../../i18n/language.ts';
import { EmbedDialog } from './embed-dialog.tsx';
import { loadTexts } from './load-texts.ts';

/** The dialog with its texts in one language. */
export async function loadEmbedDialog(language: Language) {
  return { EmbedDialog, texts: await loadTexts(language) };
}
