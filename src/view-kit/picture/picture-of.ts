import { embeddedFontFaces } from '../../export/picture/font-faces.ts';
import { pngOf } from '../../export/picture/to-png.ts';
import { svgOf } from '../../export/picture/to-svg.ts';
import type { ShownView } from '../shown-view.ts';
import type { Surroundings } from '../surroundings.tsx';
import type { ShownTheme } from '../theme-tokens.ts';
import { drawView } from './draw-view.tsx';

/** Shapes of pictures; width and height at 1×, px. */
const SHAPES = {
  wide: { width: 1280, height: 720 },
  classic: { width: 1024, height: 768 },
  square: { width: 1080, height: 1080 },
} as const;
export type Shape = keyof typeof SHAPES;

interface PictureOptions {
  readonly shape: Shape;
  readonly theme: ShownTheme;
  readonly isTransparent: boolean;
  /** Pixels at so many times the size at 1×, or an SVG that needs nothing else. */
  readonly format: 1 | 2 | 4 | 'svg';
}

/** Width for which the writing of a picture is set, as a share of its width at 1×: read from afar it has to be larger. */
const SETTING = 0.8;

/** A picture of a view in its present state, as PNG or SVG. @throws where it cannot be drawn */
export async function pictureOf(
  shown: ShownView,
  by: Surroundings,
  { shape, theme, isTransparent, format }: PictureOptions,
): Promise<Blob> {
  const { width, height } = SHAPES[shape];
  const { content } = shown;
  const { language } = by.i18n.format;
  return drawView(
    shown,
    by,
    { width: width * SETTING, height: height * SETTING, theme, isTransparent },
    async (list, stage) => {
      if (format !== 'svg') return pngOf(list, (width * format) / list.width, stage);
      const svg = svgOf(list, {
        title: content.finding ?? content.title,
        description: content.summary,
        language,
        fontFaces: await embeddedFontFaces(list, stage),
      });
      return new Blob([svg], { type: 'image/svg+xml' });
    },
  );
}
