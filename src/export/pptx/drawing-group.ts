import type { Language } from '../../i18n/language.ts';
import { hexColor, type TokenReader } from '../colors.ts';
import type {
  BoxItem,
  DisplayItem,
  DisplayList,
  Fill,
  Paint,
  PathItem,
  Stroke,
  TextItem,
} from '../picture/display-list.ts';
import { emu, PLACES, type Box } from './geometry.ts';
import { FONT } from './theme-part.ts';
import { esc, OFFICE_LANGUAGE } from './xml.ts';

/** First number of the shapes of a drawing. */
const FIRST_ID = 100;

interface Scale {
  /** Inches per px of the drawing. */
  readonly factor: number;
  readonly origin: Box;
  readonly language: Language;
  readonly tokens: TokenReader;
}

/** A drawing as native shapes: rectangles, freeforms and text boxes in one group that can be taken apart. */
export function drawingGroup(
  drawing: DisplayList,
  language: Language,
  altText: string,
  tokens: TokenReader,
): string {
  const factor = Math.min(PLACES.body.w / drawing.width, PLACES.body.h / drawing.height);
  const origin: Box = {
    x: PLACES.body.x,
    y: PLACES.body.y,
    w: drawing.width * factor,
    h: drawing.height * factor,
  };
  const scale = { factor, origin, language, tokens };
  const shapes = drawing.items.map((item, index) => shapeOf(item, FIRST_ID + index, scale));
  const extent = `<a:off x="${emu(origin.x)}" y="${emu(origin.y)}"/><a:ext cx="${emu(origin.w)}" cy="${emu(origin.h)}"/>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="7" name="Drawing" descr="${esc(altText)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${extent}${extent.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`;
}

function shapeOf(item: DisplayItem, id: number, scale: Scale): string {
  switch (item.kind) {
    case 'box':
      return boxShape(item, id, scale);
    case 'path':
      return pathShape(item, id, scale);
    case 'text':
      return textShape(item, id, scale);
  }
}

function boxShape({ x, y, width, height, radius, fill, stroke }: BoxItem, id: number, scale: Scale): string {
  const side = Math.min(width, height);
  const isRound = radius > 0.5 && side > 0;
  const adjust = Math.round(Math.min(0.5, radius / side) * 100_000);
  const geometry = isRound
    ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${adjust}"/></a:avLst></a:prstGeom>`
    : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  return shape(
    id,
    `${frame(x, y, width, height, scale)}${geometry}${fillPart(fill, scale)}${linePart(stroke, scale)}`,
  );
}

function pathShape({ commands, fill, stroke }: PathItem, id: number, scale: Scale): string {
  const numbers = commands.map((command) => command.slice(1) as readonly number[]);
  const xs = numbers.flatMap((each) => each.filter((_, index) => index % 2 === 0));
  const ys = numbers.flatMap((each) => each.filter((_, index) => index % 2 === 1));
  if (xs.length === 0) return '';
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const point = (x: number, y: number) =>
    `<a:pt x="${emu((x - left) * scale.factor)}" y="${emu((y - top) * scale.factor)}"/>`;
  const written = commands.map((command) => {
    switch (command[0]) {
      case 'M':
        return `<a:moveTo>${point(command[1], command[2])}</a:moveTo>`;
      case 'L':
        return `<a:lnTo>${point(command[1], command[2])}</a:lnTo>`;
      case 'C':
        return `<a:cubicBezTo>${point(command[1], command[2])}${point(command[3], command[4])}${point(command[5], command[6])}</a:cubicBezTo>`;
      case 'Z':
        return '<a:close/>';
    }
  });
  const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(width * scale.factor)}" h="${emu(height * scale.factor)}"${fill ? '' : ' fill="none"'}>${written.join('')}</a:path></a:pathLst></a:custGeom>`;
  return shape(
    id,
    `${frame(left, top, width, height, scale)}${geometry}${fillPart(fill, scale)}${linePart(stroke, scale)}`,
  );
}

/** Letters of Calibri are a little narrower than ours: the box gets some air, so that no line breaks. */
const AIR = 1.12;
/** Share of the font size above the baseline in a line of Calibri with single spacing. */
const ASCENT = 0.952;

function textShape({ text, x, y, width, degrees, color, font }: TextItem, id: number, scale: Scale): string {
  const points = font.sizePx * scale.factor * 72;
  const size = Math.max(100, Math.round(points * 100));
  const height = font.sizePx * 1.22;
  const room = width * AIR + 2;
  // Shapes turn about their middle, texts about the left end of their baseline.
  const angle = (degrees * Math.PI) / 180;
  const [toMiddleX, toMiddleY] = [room / 2, height / 2 - font.sizePx * ASCENT];
  const middleX = x + toMiddleX * Math.cos(angle) - toMiddleY * Math.sin(angle);
  const middleY = y + toMiddleX * Math.sin(angle) + toMiddleY * Math.cos(angle);
  const box = frame(middleX - room / 2, middleY - height / 2, room, height, scale, degrees);
  const style = [
    `lang="${OFFICE_LANGUAGE[scale.language]}" sz="${size}" b="${font.weight >= 600 ? 1 : 0}"`,
    ...(font.isItalic ? ['i="1"'] : []),
    ...(font.isUnderlined ? ['u="sng"'] : []),
    ...(font.isStruck ? ['strike="sngStrike"'] : []),
  ].join(' ');
  const run = `<a:r><a:rPr ${style}><a:solidFill>${colorPart(color, scale)}</a:solidFill><a:latin typeface="${FONT}"/></a:rPr><a:t>${esc(text)}</a:t></a:r>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id - FIRST_ID + 1}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${box}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>${run}</a:p></p:txBody></p:sp>`;
}

function shape(id: number, properties: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id - FIRST_ID + 1}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr></p:sp>`;
}

function frame(x: number, y: number, width: number, height: number, scale: Scale, degrees = 0): string {
  const { factor, origin } = scale;
  const turn = degrees === 0 ? '' : ` rot="${Math.round(((degrees + 360) % 360) * 60_000)}"`;
  return `<a:xfrm${turn}><a:off x="${emu(origin.x + x * factor)}" y="${emu(origin.y + y * factor)}"/><a:ext cx="${emu(Math.max(0, width) * factor)}" cy="${emu(Math.max(0, height) * factor)}"/></a:xfrm>`;
}

function fillPart(fill: Fill | null, scale: Scale): string {
  if (fill === null) return '<a:noFill/>';
  if (fill.kind === 'solid') return `<a:solidFill>${colorPart(fill, scale)}</a:solidFill>`;
  const background =
    fill.background === null
      ? '<a:schemeClr val="bg1"/>'
      : colorPart({ color: fill.background, opacity: fill.opacity }, scale);
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colorPart(fill, scale)}</a:fgClr><a:bgClr>${background}</a:bgClr></a:pattFill>`;
}

function linePart(stroke: Stroke | null, scale: Scale): string {
  if (stroke === null) return '<a:ln><a:noFill/></a:ln>';
  const [on = 0] = stroke.dashes;
  const dash = on === 0 ? '' : `<a:prstDash val="${on <= stroke.width * 2.5 ? 'sysDash' : 'dash'}"/>`;
  return `<a:ln w="${Math.max(1, emu(stroke.width * scale.factor))}"${stroke.isRound ? ' cap="rnd"' : ''}><a:solidFill>${colorPart(stroke, scale)}</a:solidFill>${dash}<a:round/></a:ln>`;
}

function colorPart({ color, opacity }: Paint, { tokens }: Scale): string {
  const hex = hexColor(color, tokens);
  return opacity >= 0.995
    ? `<a:srgbClr val="${hex}"/>`
    : `<a:srgbClr val="${hex}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`;
}
