import type { DisplayList, Stroke } from './display-list.ts';
import { listSvg } from './list-svg.ts';
import { gradientFill, paintOf, ringOf, solidOf } from './paint.ts';
import { listText } from './text-lines.ts';
import { fontOf } from './text-font.ts';
import { ascentMeter, intersection, type Scope, type Walk } from './walk.ts';

/** So far a text may reach beyond what is seen, px. */
const SLACK = 2;
/** Less of a box that is cut off is left out, px. */
const LEAST_PART = 14;

/**
 * Lists what a browser has drawn of an element, with all colours and places resolved. It knows what the views use: boxes
 * with borders, rings and stripes, texts, lists and inline SVG; transforms and images are none of it.
 */
export function displayListOf(root: HTMLElement): DisplayList {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  if (!defaultView) throw new Error('only what stands in a window is drawn');
  const rect = root.getBoundingClientRect();
  const walk: Walk = {
    window: defaultView,
    left: rect.left,
    top: rect.top,
    items: [],
    ascentOf: ascentMeter(ownerDocument),
  };
  listElement(root, walk, { opacity: 1, clip: null }, false);
  return { width: rect.width, height: rect.height, items: walk.items };
}

function listElement(element: Element, walk: Walk, scope: Scope, isUnderlined: boolean): void {
  const style = walk.window.getComputedStyle(element);
  // What is only heard is clipped away.
  if (style.display === 'none' || style.clipPath.startsWith('inset(50%')) return;
  const opacity = scope.opacity * Number(style.opacity);
  if (opacity < 0.002) return;
  if (element.tagName === 'svg') {
    listSvg(element, walk, { ...scope, opacity });
    return;
  }
  const rect = element.getBoundingClientRect();
  const isBox = style.display !== 'contents';
  if (isBox && style.visibility === 'visible') listBox(rect, style, walk, { ...scope, opacity });
  const clips = isBox && style.overflow !== 'visible' && style.display !== 'inline';
  const inner: Scope = { opacity, clip: clips ? intersection(rect, scope.clip) : scope.clip };
  if (style.display === 'list-item') listMarker(element, style, walk, inner);
  const underlined = isUnderlined || style.textDecorationLine.includes('underline');
  for (const child of element.childNodes) {
    if (child.nodeType === 3) listText(child as Text, walk, inner, underlined);
    else if (child.nodeType === 1) listElement(child as Element, walk, inner, underlined);
  }
}

function listBox(rect: DOMRect, style: CSSStyleDeclaration, walk: Walk, { opacity, clip }: Scope): void {
  const seen = intersection(rect, clip);
  const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
  if (width < 0 || height < 0 || (width === 0 && height === 0)) return;
  // What is cut off but for a sliver says nothing.
  if (height < Math.min(LEAST_PART, rect.height / 2)) return;
  const place = { x: seen.left - walk.left, y: seen.top - walk.top, width, height };
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const box = (fill: ReturnType<typeof solidOf>, stroke: Stroke | null, inset = 0) => {
    if (!fill && !stroke) return;
    walk.items.push({
      kind: 'box',
      x: place.x + inset,
      y: place.y + inset,
      width: Math.max(0, width - 2 * inset),
      height: Math.max(0, height - 2 * inset),
      radius: Math.max(0, radius - inset),
      fill,
      stroke,
    });
  };
  box(solidOf(style.backgroundColor, opacity), null);
  listImage(style, walk, place, radius, opacity);
  const ring = ringOf(style.boxShadow, opacity);
  if (ring) box(null, ring.stroke, (ring.isInset ? 0.5 : -0.5) * ring.stroke.width);
  // An edge that is cut off has no border to show.
  const borders = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => {
    const edge = side.toLowerCase() as 'top' | 'right' | 'bottom' | 'left';
    return seen[edge] === rect[edge] ? borderOf(style, side, opacity) : null;
  });
  const [top] = borders;
  if (top && borders.every((border) => border && isSameLine(border, top))) {
    box(null, top, top.width / 2);
    return;
  }
  for (const [index, border] of borders.entries()) {
    if (border) listBorder(border, index, place, walk);
  }
}

/** Stripes, and lines that are drawn as a background of their own size. */
function listImage(
  style: CSSStyleDeclaration,
  walk: Walk,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  radius: number,
  opacity: number,
): void {
  if (style.backgroundImage === 'none') return;
  const fill = gradientFill(style.backgroundImage, opacity);
  if (!fill) return;
  const [, sizeY] = /^\S+ ([\d.]+)px$/.exec(style.backgroundSize) ?? [];
  const height = sizeY === undefined ? place.height : Math.min(place.height, Number(sizeY));
  const y = place.y + (place.height - height) / 2;
  walk.items.push({ kind: 'box', ...place, y, height, radius, fill, stroke: null });
}

function borderOf(
  style: CSSStyleDeclaration,
  side: 'Top' | 'Right' | 'Bottom' | 'Left',
  opacity: number,
): Stroke | null {
  const width = Number.parseFloat(style[`border${side}Width`]);
  const kind = style[`border${side}Style`];
  const paint = paintOf(style[`border${side}Color`], opacity);
  if (!paint || !(width > 0) || kind === 'none' || kind === 'hidden') return null;
  const dashes = kind === 'dashed' ? [width * 3, width * 2] : kind === 'dotted' ? [width, width * 1.5] : [];
  return { ...paint, width, dashes, isRound: false };
}

function isSameLine(a: Stroke, b: Stroke): boolean {
  return (
    a.color === b.color &&
    a.width === b.width &&
    a.opacity === b.opacity &&
    a.dashes.join() === b.dashes.join()
  );
}

/** A border of one side, along the middle of its own width. */
function listBorder(
  stroke: Stroke,
  side: number,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  walk: Walk,
): void {
  const half = stroke.width / 2;
  const isUpright = side % 2 === 1;
  const across = isUpright ? x + (side === 1 ? width - half : half) : y + (side === 2 ? height - half : half);
  const from = isUpright ? ([across, y] as const) : ([x, across] as const);
  const to = isUpright ? ([across, y + height] as const) : ([x + width, across] as const);
  walk.items.push({
    kind: 'path',
    commands: [
      ['M', ...from],
      ['L', ...to],
    ],
    fill: null,
    stroke,
  });
}

/** The number or dot before an item of a list, which is no element of its own. */
function listMarker(
  element: Element,
  style: CSSStyleDeclaration,
  walk: Walk,
  { opacity, clip }: Scope,
): void {
  if (style.listStyleType === 'none' || style.visibility !== 'visible') return;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const [line] = range.getClientRects();
  const paint = paintOf(style.color, opacity);
  // Its text is left out where it does not fit, and so is its number.
  const isSeen = line && (!clip || (line.top >= clip.top - SLACK && line.bottom <= clip.bottom + SLACK));
  if (!isSeen || !paint) return;
  const index = [...(element.parentElement?.children ?? [])].indexOf(element) + 1;
  const text = style.listStyleType === 'decimal' ? `${index}.` : '•';
  const font = fontOf(style);
  const width = text.length * font.sizePx * 0.5;
  walk.items.push({
    kind: 'text',
    text,
    x: line.left - walk.left - width - font.sizePx * 0.4,
    y: line.top - walk.top + line.height * walk.ascentOf(style),
    width,
    degrees: 0,
    color: paint,
    halo: null,
    font,
  });
}
