import type { BoxItem, DisplayList, Fill, PathItem, Stroke, TextItem } from './display-list.ts';

type Context = CanvasRenderingContext2D;

/**
 * A display list as pixels: `scale` of them to one of the list. It is painted straight onto a canvas of the document whose
 * fonts are loaded; fonts inside an SVG come too late for its picture. @throws where the browser gives no canvas
 */
export async function pngOf(list: DisplayList, scale: number, document: Document): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(list.width * scale);
  canvas.height = Math.round(list.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  for (const item of list.items) {
    switch (item.kind) {
      case 'box':
        paintBox(context, item);
        break;
      case 'path':
        paintPath(context, item);
        break;
      case 'text':
        paintText(context, item);
    }
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function paintBox(context: Context, { x, y, width, height, radius, fill, stroke }: BoxItem): void {
  const outline = new Path2D();
  if (radius > 0) outline.roundRect(x, y, width, height, radius);
  else outline.rect(x, y, width, height);
  paintOutline(context, outline, fill, stroke);
}

function paintPath(context: Context, { commands, fill, stroke }: PathItem): void {
  const d = commands.map(([letter, ...numbers]) => letter + numbers.join(' ')).join('');
  paintOutline(context, new Path2D(d), fill, stroke);
}

function paintOutline(context: Context, outline: Path2D, fill: Fill | null, stroke: Stroke | null): void {
  if (fill) {
    context.globalAlpha = fill.opacity;
    context.fillStyle = fill.kind === 'hatch' ? hatch(context, fill) : fill.color;
    context.fill(outline);
  }
  if (stroke) {
    context.globalAlpha = stroke.opacity;
    context.strokeStyle = stroke.color;
    context.lineWidth = stroke.width;
    context.lineCap = stroke.isRound ? 'round' : 'butt';
    context.lineJoin = 'round';
    context.setLineDash([...stroke.dashes]);
    context.stroke(outline);
  }
}

/** Stripes at 45°, drawn at four times the size of the list, so that they stay sharp. */
function hatch(
  context: Context,
  { color, background, pitchPx }: Extract<Fill, { kind: 'hatch' }>,
): CanvasPattern | string {
  const size = Math.max(4, Math.round(pitchPx * 4));
  const tile = context.canvas.ownerDocument.createElement('canvas');
  [tile.width, tile.height] = [size, size];
  const inner = tile.getContext('2d');
  if (!inner) return color;
  if (background !== null) {
    inner.fillStyle = background;
    inner.fillRect(0, 0, size, size);
  }
  inner.fillStyle = color;
  inner.fillRect(0, 0, size / 2, size);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(pitchPx / size));
  return pattern ?? color;
}

function paintText(context: Context, { text, x, y, width, degrees, color, halo, font }: TextItem): void {
  context.save();
  context.translate(x, y);
  context.rotate((degrees * Math.PI) / 180);
  context.font = `${font.isItalic ? 'italic ' : ''}${font.weight} ${font.sizePx}px ${font.family}`;
  if ('letterSpacing' in context) context.letterSpacing = `${font.letterSpacingPx}px`;
  context.textBaseline = 'alphabetic';
  // Canvas knows no tabular figures: the run is set to the width that it had on the page.
  const stretch = font.isTabular && width > 0 ? width / context.measureText(text).width : 1;
  if (Math.abs(stretch - 1) < 0.15) context.scale(stretch, 1);
  if (halo) {
    context.globalAlpha = halo.color.opacity;
    context.strokeStyle = halo.color.color;
    context.lineWidth = halo.width;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text, 0, 0);
  }
  context.globalAlpha = color.opacity;
  context.fillStyle = color.color;
  context.fillText(text, 0, 0);
  if (font.isUnderlined || font.isStruck) {
    const thickness = Math.max(0.75, font.sizePx / 16);
    const above = font.isStruck ? font.sizePx * 0.28 : -font.sizePx * 0.16;
    context.fillRect(0, -above - thickness / 2, context.measureText(text).width, thickness);
  }
  context.restore();
}
