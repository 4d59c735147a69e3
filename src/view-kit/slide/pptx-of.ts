import { writePptx } from '../../export/pptx/write-pptx.ts';
import type { ShownView } from '../shown-view.ts';
import type { Surroundings } from '../surroundings.tsx';
import { themeTokens, type ShownTheme } from '../theme-tokens.ts';
import { loadSlideMessages } from './slide-messages.ts';
import { slideDrawer } from './draw-slide.ts';
import { slideOf } from './slide-of.ts';

/** A view as it is shown, with what it needs around it: its language is that of its slide. */
export interface SlideSource {
  readonly shown: ShownView;
  readonly by: Surroundings;
}

interface PptxOfOptions {
  readonly theme: ShownTheme;
  /** Told after each view; the last step is the file itself. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Views as they are shown, each a slide of one PowerPoint file. @throws when aborted, or where a view cannot be drawn */
export async function pptxOf(
  views: readonly SlideSource[],
  { theme, onProgress, signal }: PptxOfOptions,
): Promise<Blob> {
  const slides = [];
  for (const { shown, by } of views) {
    signal?.throwIfAborted();
    const { format, t } = by.i18n;
    const texts = await loadSlideMessages(format.language);
    const context = { format, t, texts, pkg: by.dashboard.pkg };
    // One after the other: each may open a stage of its own.
    slides.push(await slideOf(shown, context, slideDrawer(by, theme)));
    onProgress?.(slides.length, views.length + 1);
  }
  const file = await writePptx(slides, {
    subject: views[0]?.by.i18n.t.app.name ?? '',
    tokens: themeTokens(theme),
    written: new Date().toISOString(),
    ...(signal && { signal }),
  });
  onProgress?.(views.length + 1, views.length + 1);
  return file;
}
