import type { Language } from '../../i18n/language.ts';
import { hexColor, isLight, type TokenReader } from '../colors.ts';
import type { ChartLayout } from './chart-layout.ts';
import { xfrm, type Box } from './geometry.ts';
import type { ChartMark } from './slide.ts';
import { esc, OFFICE_LANGUAGE } from './xml.ts';

/*
 * Events on a chart over time. An axis of categories has no place between two of them, so the marks are native lines above
 * the plot, whose place the chart states; what they stand for is a text box below. Every program shows shapes of a slide; fewer
 * know those inside of charts.
 */

/** First number of the shapes of the marks. */
const FIRST_ID = 100;

const HANDLE = { numbered: 0.2, plain: 0.09 } as const;

/** The marks of a chart as a group of shapes, and the list of what they stand for; empty where there are none. */
export function marksGroup(
  marks: readonly ChartMark[],
  { plot, list }: ChartLayout,
  language: Language,
  tokens: TokenReader,
): string {
  if (plot === null || marks.length === 0) return '';
  const size = list === null ? HANDLE.plain : HANDLE.numbered;
  const handles = apart(
    marks.map(({ share }) => plot.x + share * plot.w),
    size * 1.08,
    plot,
  );
  const shapes = marks.flatMap((mark, index) => {
    const x = plot.x + mark.share * plot.w;
    const color = hexColor(mark.color, tokens);
    const id = FIRST_ID + index * 2;
    const name = `${mark.date}: ${mark.label}`;
    const handle = { x: (handles[index] ?? x) - size / 2, y: plot.y - 0.04 - size, w: size, h: size };
    return [
      lineShape({ x, y: plot.y - 0.04, w: 0, h: plot.h + 0.04 }, id, name, color),
      handleShape(handle, id + 1, name, color, list === null ? '' : String(index + 1), language),
    ];
  });
  const around: Box = { x: plot.x, y: plot.y - 0.04 - size, w: plot.w, h: plot.h + 0.04 + size };
  const place = xfrm(around).replace('</a:xfrm>', '');
  const inner = place.replace('<a:xfrm>', '').replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  const told = marks.map(({ date, label }) => `${date}: ${label}`).join('; ');
  const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="8" name="Events" descr="${esc(told)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${place}${inner}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`;
  return group + (list === null ? '' : listBoxes(list, language, tokens));
}

function lineShape(box: Box, id: number, name: string, color: string): string {
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${esc(name)}"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${xfrm(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"><a:alpha val="70000"/></a:srgbClr></a:solidFill></a:ln></p:spPr></p:cxnSp>`;
}

function handleShape(
  box: Box,
  id: number,
  name: string,
  color: string,
  number: string,
  language: Language,
): string {
  const ink = isLight(color) ? '000000' : 'FFFFFF';
  const run =
    number === ''
      ? `<a:endParaRPr lang="${OFFICE_LANGUAGE[language]}" sz="800"/>`
      : `<a:r><a:rPr lang="${OFFICE_LANGUAGE[language]}" sz="900" b="1"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:rPr><a:t>${number}</a:t></a:r>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${esc(name)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(box)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="ctr"/>${run}</a:p></p:txBody></p:sp>`;
}

/** First number of the columns of the list. */
const LIST_ID = 60;

function listBoxes(
  { box, columns, columnWidth, fontSize }: NonNullable<ChartLayout['list']>,
  language: Language,
  tokens: TokenReader,
): string {
  const gap = columns.length > 1 ? (box.w - columnWidth * columns.length) / (columns.length - 1) : 0;
  const run = (text: string, color: string, isBold = false) =>
    `<a:r><a:rPr lang="${OFFICE_LANGUAGE[language]}" sz="${fontSize * 100}" b="${isBold ? 1 : 0}"><a:solidFill>${color}</a:solidFill></a:rPr><a:t>${esc(text)}</a:t></a:r>`;
  return columns
    .map((column, index) => {
      const paragraphs = column.map(({ mark, number }) => {
        const color = `<a:srgbClr val="${hexColor(mark.color, tokens)}"/>`;
        const runs = [
          run(`${number}\u00a0\u00a0`, color, true),
          run(`${mark.date} `, '<a:schemeClr val="tx2"/>'),
          run(mark.label, '<a:schemeClr val="tx1"/>'),
        ];
        return `<a:p>${runs.join('')}</a:p>`;
      });
      const place = { x: box.x + index * (columnWidth + gap), y: box.y, w: columnWidth, h: box.h };
      return `<p:sp><p:nvSpPr><p:cNvPr id="${LIST_ID + index}" name="List of events ${index + 1}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`;
    })
    .join('');
}

/** Middles of handles moved aside until none covers another, within the plot; sorted as they come. */
function apart(wanted: readonly number[], size: number, plot: Box): readonly number[] {
  const placed: number[] = [];
  for (const x of wanted) placed.push(Math.max(x, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + size));
  let most = plot.x + plot.w;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - size;
  }
  return placed;
}
