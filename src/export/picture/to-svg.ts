import type {
  BoxItem,
  DisplayItem,
  DisplayList,
  Fill,
  HatchFill,
  PathItem,
  Stroke,
  TextItem,
} from './display-list.ts';

interface SvgOptions {
  /** Name and description, for readers who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** `@font-face` rules whose files are data URIs. */
  readonly fontFaces: string;
}

/** A display list as an SVG file that needs nothing else: texts stay texts, fonts are inside. */
export function svgOf(list: DisplayList, { title, description, language, fontFaces }: SvgOptions): string {
  const hatches = hatchesOf(list.items);
  const patterns = [...hatches].map(([key, id]) => hatchPattern(id, JSON.parse(key) as HatchFill));
  const size = `width="${round(list.width)}" height="${round(list.height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${round(list.width)} ${round(list.height)}" role="img" aria-labelledby="title" aria-describedby="description" xml:lang="${language}"><title id="title">${xml(title)}</title><desc id="description">${xml(description)}</desc><defs><style>${fontFaces}</style>${patterns.join('')}</defs>${list.items.map((item) => itemPart(item, hatches)).join('')}</svg>`;
}

function itemPart(item: DisplayItem, hatches: ReadonlyMap<string, string>): string {
  switch (item.kind) {
    case 'box':
      return boxPart(item, hatches);
    case 'path':
      return pathPart(item, hatches);
    case 'text':
      return textPart(item);
  }
}

function boxPart(
  { x, y, width, height, radius, fill, stroke }: BoxItem,
  hatches: ReadonlyMap<string, string>,
): string {
  const corners = radius > 0 ? ` rx="${round(radius)}"` : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corners}${fillPart(fill, hatches)}${strokePart(stroke)}/>`;
}

function pathPart({ commands, fill, stroke }: PathItem, hatches: ReadonlyMap<string, string>): string {
  const d = commands.map(([letter, ...numbers]) => letter + numbers.map(round).join(' ')).join('');
  return `<path d="${d}"${fillPart(fill, hatches)}${strokePart(stroke)}/>`;
}

function textPart({ text, x, y, degrees, color, halo, font }: TextItem): string {
  const decorations = [
    ...(font.isUnderlined ? ['underline'] : []),
    ...(font.isStruck ? ['line-through'] : []),
  ].join(' ');
  const attributes = [
    `x="${round(x)}" y="${round(y)}"`,
    `font-family="${xml(font.family)}" font-size="${round(font.sizePx)}"`,
    ...(font.weight === 400 ? [] : [`font-weight="${font.weight}"`]),
    ...(font.isItalic ? ['font-style="italic"'] : []),
    ...(font.letterSpacingPx === 0 ? [] : [`letter-spacing="${round(font.letterSpacingPx)}"`]),
    ...(font.isTabular ? ['style="font-variant-numeric:tabular-nums"'] : []),
    ...(decorations === '' ? [] : [`text-decoration="${decorations}"`]),
    ...(Math.abs(degrees) < 0.01 ? [] : [`transform="rotate(${round(degrees)} ${round(x)} ${round(y)})"`]),
    `fill="${color.color}"${opacityPart('fill', color.opacity)}`,
    ...(halo
      ? [
          `stroke="${halo.color.color}" stroke-width="${round(halo.width)}" stroke-linejoin="round" paint-order="stroke"`,
        ]
      : []),
  ];
  return `<text xml:space="preserve" ${attributes.join(' ')}>${xml(text)}</text>`;
}

function fillPart(fill: Fill | null, hatches: ReadonlyMap<string, string>): string {
  if (!fill) return ' fill="none"';
  if (fill.kind === 'hatch') return ` fill="url(#${hatches.get(JSON.stringify(fill)) ?? ''})"`;
  return ` fill="${fill.color}"${opacityPart('fill', fill.opacity)}`;
}

function strokePart(stroke: Stroke | null): string {
  if (!stroke) return '';
  const dashes = stroke.dashes.length > 0 ? ` stroke-dasharray="${stroke.dashes.map(round).join(' ')}"` : '';
  const cap = stroke.isRound ? ' stroke-linecap="round"' : '';
  return ` stroke="${stroke.color}" stroke-width="${round(stroke.width)}"${opacityPart('stroke', stroke.opacity)}${dashes}${cap} stroke-linejoin="round"`;
}

function opacityPart(what: 'fill' | 'stroke', opacity: number): string {
  return opacity >= 0.995 ? '' : ` ${what}-opacity="${round(opacity)}"`;
}

/** Each kind of hatching once, by what it is. */
function hatchesOf(items: readonly DisplayItem[]): ReadonlyMap<string, string> {
  const keys = new Set(
    items.flatMap((item) =>
      item.kind !== 'text' && item.fill?.kind === 'hatch' ? [JSON.stringify(item.fill)] : [],
    ),
  );
  return new Map([...keys].map((key, index) => [key, `hatch-${index}`]));
}

function hatchPattern(id: string, { color, background, opacity, pitchPx }: HatchFill): string {
  const pitch = round(pitchPx);
  const ground = background === null ? '' : `<rect width="${pitch}" height="${pitch}" fill="${background}"/>`;
  return `<pattern id="${id}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${ground}<rect width="${round(pitchPx / 2)}" height="${pitch}" fill="${color}"${opacityPart('fill', opacity)}/></pattern>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
