import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { DisplayList } from '../../export/picture/display-list.ts';
import { displayListOf } from '../../export/picture/list-page.ts';
import { permanentAddress, type ShownView } from '../shown-view.ts';
import type { Surroundings } from '../surroundings.tsx';
import type { ShownTheme } from '../theme-tokens.ts';
import { PictureCard, type PictureLayout } from './picture-card.tsx';
import { loadPictureMessages } from './picture-messages.ts';
import { materialisePseudoElements } from './pseudo-elements.ts';
import { openStage, type Stage } from './stage.ts';

export interface DrawOptions {
  /** Shape of the picture, and the width for which its writing is set; px. */
  readonly width: number;
  readonly height: number;
  readonly theme: ShownTheme;
  readonly isTransparent?: boolean;
  /** Only the drawing, without heading and foot. */
  readonly isBare?: boolean;
}

/** How much wider than asked for a view may be laid out, so that all of it fits; its writing becomes as much smaller. */
const ZOOMS = [1, 1.2, 1.45] as const;
/** Narrower layouts for drawings whose height follows their width. */
const BODY_SHARES = [0.82, 0.68, 0.56] as const;
/** Charts over time are never squeezed below, px. */
const LEAST_CHART = 280;

/**
 * Draws a view in its present state within a shape and hands over the list of what is seen, while the stage with its fonts
 * still stands. It is laid out out of sight; charts over time grow or
 * shrink into the room, other drawings are laid out wider, and what still does not fit ends at the foot and says so.
 */
export async function drawView<T>(
  shown: ShownView,
  by: Surroundings,
  options: DrawOptions,
  read: (list: DisplayList, stage: Document) => T | Promise<T>,
): Promise<T> {
  const { language } = by.i18n.format;
  const [texts] = await Promise.all([loadPictureMessages(language), shown.view.chart?.()]);
  const stage = await openStage(options.theme, language);
  const root = createRoot(stage.place);
  try {
    const show = async (layout: PictureLayout) => {
      stage.resize(layout.width, layout.height ?? options.height);
      const card = (
        <PictureCard
          shown={shown}
          by={by}
          texts={texts}
          address={permanentAddress(shown, by.dashboard.pkg, language)}
          layout={layout}
          isBare={options.isBare ?? false}
          isTransparent={options.isTransparent ?? false}
        />
      );
      flushSync(() => root.render(card));
      await stage.settled();
    };
    await fit(stage, options, show);
    const picture = stage.place.querySelector<HTMLElement>('.picture');
    if (!picture) throw new Error('nothing was drawn');
    materialisePseudoElements(picture);
    return await read(displayListOf(picture), stage.document);
  } finally {
    stage.close();
    root.unmount();
  }
}

/** Finds the layout in which the view fills the shape: the first of these that fits, else the last one, cut. */
async function fit(
  stage: Stage,
  { width, height }: DrawOptions,
  show: (layout: PictureLayout) => Promise<void>,
): Promise<void> {
  const layoutAt = (zoom: number): PictureLayout => ({
    width: Math.round(width * zoom),
    height: Math.round(height * zoom),
    chartHeight: null,
    bodyShare: 1,
    isCut: false,
  });
  for (const zoom of ZOOMS) {
    const layout = layoutAt(zoom);
    await show(layout);
    const { room, content, chart } = measure(stage);
    if (chart === null) {
      if (content <= room + 1) return;
      continue;
    }
    const chartHeight = Math.floor(chart + room - content);
    if (chartHeight < LEAST_CHART) continue;
    await show({ ...layout, chartHeight });
    // Legends and labels may take more lines than before.
    const over = Math.ceil(measure(stage).content - room);
    if (over <= 0) return;
    await show({ ...layout, chartHeight: Math.max(LEAST_CHART, chartHeight - over) });
    if (measure(stage).content <= room + 1) return;
  }
  if (measure(stage).isPicture) {
    for (const bodyShare of BODY_SHARES) {
      await show({ ...layoutAt(ZOOMS[2]), bodyShare });
      const { room, content } = measure(stage);
      if (content <= room + 1) return;
    }
  }
  await show({ ...layoutAt(ZOOMS[2]), isCut: true });
}

/** Height that the body has, that its content needs, and that of a chart over time in it; px. */
function measure({ place }: Stage) {
  const heightOf = (selector: string) => place.querySelector(selector)?.getBoundingClientRect().height;
  const room = heightOf('.picture-body') ?? 0;
  const drawings = [...place.querySelectorAll('.picture-content svg')];
  return {
    room,
    /** A drawing such as a map takes most of the room. */
    isPicture: drawings.some((svg) => svg.getBoundingClientRect().height > room / 2),
    content: heightOf('.picture-content') ?? 0,
    chart: heightOf('.chart-box') ?? null,
  };
}
