import type { DisplayList } from '../../export/picture/display-list.ts';
import { PLACES } from '../../export/pptx/geometry.ts';
import type { ShownView } from '../shown-view.ts';
import type { Surroundings } from '../surroundings.tsx';
import type { ShownTheme } from '../theme-tokens.ts';

/** Width for which the writing of a drawing is set, px to the inch of the slide. */
const SETTING = 82;

/** Draws a view for the body of a slide, as native shapes. */
export function slideDrawer(by: Surroundings, theme: ShownTheme): (shown: ShownView) => Promise<DisplayList> {
  return async (shown) => {
    const { drawView } = await import('../picture/draw-view.tsx');
    const { w, h } = PLACES.body;
    const shape = { width: w * SETTING, height: h * SETTING, theme, isBare: true };
    return drawView(shown, by, shape, (list) => list);
  };
}
