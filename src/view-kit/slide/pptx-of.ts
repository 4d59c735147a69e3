import { writePptx } from '../../export/pptx/write-pptx.ts';
import type { I18n } from '../../i18n/i18n-context.ts';
import type { DataPackage } from '../../domain/schemas.ts';
import type { ShownView } from '../shown-view.ts';
import { themeTokens } from '../theme-tokens.ts';
import { loadSlideMessages } from './slide-messages.ts';
import { slideOf } from './slide-of.ts';

/** Views as they are shown, each a slide of one PowerPoint file. */
export async function pptxOf(
  views: readonly ShownView[],
  { format, t, pkg }: I18n & { readonly pkg: DataPackage },
): Promise<Blob> {
  const texts = await loadSlideMessages(format.language);
  const slides = await Promise.all(views.map((shown) => slideOf(shown, { format, t, pkg, texts })));
  return writePptx(slides, {
    subject: t.app.name,
    tokens: themeTokens('light'),
    written: new Date().toISOString(),
  });
}
