import type { Fill, PathCommand, Stroke } from './display-list.ts';
import { paintOf, solidOf } from './paint.ts';
import { pathCommands, type MapPoint } from './svg-path.ts';
import { fontOf } from './text-font.ts';
import { isWithin, type Scope, type Walk } from './walk.ts';

/** So much of a shape may reach over the edge of what is shown, px. */
const SLACK = 4;

/** Lists what a drawing in SVG shows: shapes as paths, texts with their baselines. */
export function listSvg(element: Element, walk: Walk, scope: Scope): void {
  const style = walk.window.getComputedStyle(element);
  if (style.display === 'none' || element.tagName === 'defs' || element.tagName === 'title') return;
  const inner = { ...scope, opacity: scope.opacity * Number(style.opacity) };
  if (inner.opacity < 0.002) return;
  if (element.tagName === 'text' || element.tagName === 'tspan') {
    listSvgText(element as SVGTextContentElement, style, walk, inner);
  } else if (style.visibility === 'visible') {
    listShape(element as SVGGraphicsElement, style, walk, inner);
  }
  for (const child of element.children) listSvg(child, walk, inner);
}

function listShape(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  walk: Walk,
  { opacity, clip }: Scope,
): void {
  const d = outlineOf(element);
  const matrix = d === null ? null : element.getScreenCTM();
  if (d === null || !matrix) return;
  const map: MapPoint = (x, y) => [
    matrix.a * x + matrix.c * y + matrix.e - walk.left,
    matrix.b * x + matrix.d * y + matrix.f - walk.top,
  ];
  const fill = element.tagName === 'line' ? null : fillOf(element, style, opacity, matrix);
  const stroke = strokeOf(style, opacity, Math.hypot(matrix.a, matrix.b));
  const slices = stroke && element.hasAttribute('pathLength') ? slicesOf(element, style, map) : null;
  const commands = slices ?? pathCommands(d, map);
  if (commands.length === 0 || (!fill && !stroke)) return;
  if (clip && !isWithin(element.getBoundingClientRect(), clip, SLACK)) return;
  walk.items.push({
    kind: 'path',
    commands,
    fill,
    stroke: slices && stroke ? { ...stroke, dashes: [] } : stroke,
  });
}

function fillOf(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  opacity: number,
  matrix: DOMMatrix,
): Fill | null {
  const own = opacity * Number(style.fillOpacity);
  const reference = /^url\("?#([^")]+)"?\)/.exec(style.fill)?.[1];
  if (reference === undefined) return solidOf(style.fill, own);
  // The hatching of the charts: a pattern of a background and a stripe.
  const pattern = element.ownerDocument.getElementById(reference);
  const view = element.ownerDocument.defaultView;
  const fills = [...(pattern?.children ?? [])].map((part) => view?.getComputedStyle(part).fill ?? '');
  const background = paintOf(fills[0] ?? '');
  const front = paintOf(fills[1] ?? fills[0] ?? '', own);
  const width = Number(pattern?.getAttribute('width') ?? 6);
  return (
    front && {
      kind: 'hatch',
      color: front.color,
      opacity: front.opacity,
      background: background?.color ?? null,
      pitchPx: width * Math.hypot(matrix.a, matrix.b),
    }
  );
}

function strokeOf(style: CSSStyleDeclaration, opacity: number, scale: number): Stroke | null {
  const paint = paintOf(style.stroke, opacity * Number(style.strokeOpacity));
  const width = Number.parseFloat(style.strokeWidth) * scale;
  if (!paint || !(width > 0)) return null;
  const dashes =
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  return {
    ...paint,
    width,
    dashes: dashes.map((length) => length * scale),
    isRound: style.strokeLinecap === 'round',
  };
}

/** Points along a slice, px. */
const SLICE_STEP = 1.5;

/** Dashes that are measured in parts of the whole line are slices of a ring: each becomes a line of its own. */
function slicesOf(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  map: MapPoint,
): readonly PathCommand[] | null {
  const shape = element as SVGGeometryElement;
  const dashes = style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  const whole = Number(element.getAttribute('pathLength'));
  if (dashes.some(Number.isNaN) || !(whole > 0)) return null;
  const total = shape.getTotalLength();
  const scale = total / whole;
  const period = dashes.reduce((sum, length) => sum + length, 0) * (dashes.length % 2 === 0 ? 1 : 2);
  const offset = Number.parseFloat(style.strokeDashoffset) || 0;
  const commands: PathCommand[] = [];
  // From before the start, since an offset moves the dashes along the line.
  for (let from = -offset - Math.ceil(whole / period) * period, turn = 0; from < whole; turn += 1) {
    const to = from + (dashes[turn % dashes.length] ?? period);
    const [start, end] = [Math.max(0, from) * scale, Math.min(whole, to) * scale];
    if (turn % 2 === 0 && end > start) {
      const steps = Math.max(1, Math.ceil((end - start) / SLICE_STEP));
      for (let step = 0; step <= steps; step += 1) {
        const { x, y } = shape.getPointAtLength(start + ((end - start) * step) / steps);
        commands.push([step === 0 ? 'M' : 'L', ...map(x, y)]);
      }
    }
    from = to;
  }
  return commands;
}

/** The outline of a basic shape as the data of a path. */
function outlineOf(element: SVGGraphicsElement): string | null {
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '0') || 0;
  switch (element.tagName) {
    case 'path':
      return element.getAttribute('d');
    case 'rect': {
      const [x, y, w, h] = [number('x'), number('y'), number('width'), number('height')];
      if (w <= 0 || h <= 0) return null;
      const r = Math.min(number('rx') || number('ry'), w / 2, h / 2);
      return r === 0
        ? `M${x} ${y}h${w}v${h}h${-w}z`
        : `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
    }
    case 'circle':
    case 'ellipse': {
      const [cx, cy] = [number('cx'), number('cy')];
      const [rx, ry] =
        element.tagName === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')];
      return rx > 0 && ry > 0
        ? `M${cx - rx} ${cy}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0z`
        : null;
    }
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
    case 'polygon': {
      const points = element.getAttribute('points')?.trim() ?? '';
      return points === '' ? null : `M${points}${element.tagName === 'polygon' ? 'z' : ''}`;
    }
    default:
      return null;
  }
}

/** The words that stand directly in a text element; those of a `tspan` are its own. */
function listSvgText(
  element: SVGTextContentElement,
  style: CSSStyleDeclaration,
  walk: Walk,
  { opacity, clip }: Scope,
): void {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
  const text = own.join('').replaceAll(/\s+/g, ' ').trim();
  const matrix = element.getScreenCTM();
  const paint = paintOf(style.fill, opacity * Number(style.fillOpacity));
  if (text === '' || !matrix || !paint || style.visibility !== 'visible') return;
  if (clip && !isWithin(element.getBoundingClientRect(), clip, SLACK)) return;
  const { x, y } = element.getStartPositionOfChar(0);
  const scale = Math.hypot(matrix.a, matrix.b);
  const halo = strokeOf(style, opacity, scale);
  walk.items.push({
    kind: 'text',
    text,
    x: matrix.a * x + matrix.c * y + matrix.e - walk.left,
    y: matrix.b * x + matrix.d * y + matrix.f - walk.top,
    width: element.getComputedTextLength() * scale,
    degrees: (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI + element.getRotationOfChar(0),
    color: paint,
    halo: halo && { color: { color: halo.color, opacity: halo.opacity }, width: halo.width },
    font: fontOf(style, scale),
  });
}
