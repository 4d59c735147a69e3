import type { Page } from '@playwright/test';
import { PLACES, SLIDE } from '../../src/export/pptx/geometry.ts';

/** A slide as LibreOffice drew it. */
export interface SeenSlide {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Share of the body, between subheading and foot, whose colour is not the background's. */
  readonly ink: number;
  /** Texts that reach beyond the slide. */
  readonly outside: readonly string[];
  /** Headings that reach over what is below them, and texts of the body that reach over the foot. */
  readonly overlapping: readonly string[];
}

/** So large is a slide when it is measured, px. */
const SIZE = { width: 1280, height: 720 };
/** Between two fonts of the same kind a line may be so much higher, px. */
const TOLERANCE = 4;

/** Measures every slide of a presentation that LibreOffice has written as SVG. */
export async function slidesIn(page: Page, svg: string): Promise<readonly SeenSlide[]> {
  await page.setViewportSize(SIZE);
  const drawing = svg.slice(svg.indexOf('<svg'));
  const style = `body{margin:0}body>svg{display:block;width:${SIZE.width}px;height:${SIZE.height}px}`;
  await page.setContent(`<!doctype html><style>${style}</style>${drawing}`);
  const perInch = SIZE.width / SLIDE.w;
  const places = {
    body: PLACES.body.y * perInch,
    foot: (PLACES.source.y - 0.07) * perInch,
    ...SIZE,
    tolerance: TOLERANCE,
  };
  const count = await page.locator('.SlideGroup .Slide').count();
  const seen: SeenSlide[] = [];
  for (let index = 0; index < count; index += 1) {
    const measured = await page.evaluate(measure, { index, ...places });
    const body = { x: 0, y: places.body, width: SIZE.width, height: places.foot - places.body };
    const picture = await page.screenshot({ clip: body });
    const ink = await page.evaluate(inkOf, `data:image/png;base64,${picture.toString('base64')}`);
    seen.push({ number: index + 1, ink, ...measured });
  }
  return seen;
}

interface MeasureOptions {
  readonly index: number;
  readonly body: number;
  readonly foot: number;
  readonly width: number;
  readonly height: number;
  readonly tolerance: number;
}

/** Shows one slide alone and measures its texts; runs in the page. */
function measure({ index, body, foot, width, height, tolerance }: MeasureOptions) {
  const slides = [...document.querySelectorAll<SVGGElement>('.SlideGroup .Slide')];
  for (const [place, slide] of slides.entries())
    slide.closest('[visibility]')?.setAttribute('visibility', place === index ? 'visible' : 'hidden');
  const slide = slides[index];
  if (!slide) return { text: '', outside: [], overlapping: [] };
  const shapes = [...slide.querySelectorAll('text')].map((element) => ({
    text: element.textContent ?? '',
    box: element.getBoundingClientRect(),
    isTitle: element.closest('.TitleText') !== null,
    isOutline: element.closest('.Outline') !== null,
  }));
  const outlines = shapes.filter(({ isOutline }) => isOutline);
  const source = outlines.at(-1);
  const subtitle = outlines.at(-2);
  const title = shapes.find(({ isTitle }) => isTitle);
  const others = shapes.filter(({ isTitle, isOutline }) => !isTitle && !isOutline);
  const outside = shapes.filter(
    ({ box }) =>
      box.left < -tolerance ||
      box.top < -tolerance ||
      box.right > width + tolerance ||
      box.bottom > height + tolerance,
  );
  const overlapping = [
    ...(title && subtitle && title.box.bottom > subtitle.box.top + tolerance * 2 ? [title] : []),
    ...(subtitle && subtitle.box.bottom > body + tolerance * 2 ? [subtitle] : []),
    ...(source && source.box.top < foot - tolerance ? [source] : []),
    ...others.filter(({ box }) => box.bottom > foot + tolerance * 2),
  ];
  return {
    text: shapes.map(({ text }) => text).join(' '),
    outside: outside.map((shape) => shape.text.slice(0, 80)),
    overlapping: overlapping.map((shape) => shape.text.slice(0, 80)),
  };
}

/** Share of the pixels of a picture that differ from its first one; runs in the page. */
async function inkOf(address: string): Promise<number> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) return 0;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let different = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)) > 12))
      different += 1;
  }
  return different / (data.length / 4);
}
