import type { Language } from '../../i18n/language.ts';
import type { TokenReader } from '../colors.ts';
import { drawingGroup } from './drawing-group.ts';
import { chartLayout, REMARK_SIZE } from './chart-layout.ts';
import { PLACES, xfrm, type Box } from './geometry.ts';
import { marksGroup } from './marks-group.ts';
import { PLACEHOLDERS, TREE_HEAD, type TextPlace } from './master-parts.ts';
import type { Slide } from './slide.ts';
import { tableFrame } from './table-frame.ts';
import type { TableLayout } from './table-pages.ts';
import { esc, OFFICE_LANGUAGE, P_NAMESPACES, XML_HEAD } from './xml.ts';

/** A slide of the file: one page of what a view shows. */
export interface SlidePage {
  readonly slide: Slide;
  /** Of a table that needs several slides. */
  readonly page: number;
  readonly layout: TableLayout | null;
}

/** Relations of a slide: `rId3` the link, `rId4` the record, `rId5` the chart. */
export function slidePart({ slide, page, layout }: SlidePage, tokens: TokenReader): string {
  const { language, body } = slide;
  const parts = layout?.pages.length ?? 1;
  const title =
    body.kind === 'table' && parts > 1 ? `${slide.title} (${body.table.part(page + 1, parts)})` : slide.title;
  const texts = [
    textShape('title', 2, 'Title', [run(title, language, titleSize(title))]),
    ...(slide.kicker === null ? [] : [textShape('kicker', 3, 'Name', [run(slide.kicker, language)])]),
    textShape('subtitle', 4, 'Subtitle', [run(slide.subtitle, language, subtitleSize(slide.subtitle))]),
  ];
  const source = textShape('source', 5, 'Source', [
    run(`${slide.source} · `, language),
    `<a:r><a:rPr lang="${OFFICE_LANGUAGE[language]}"><a:hlinkClick r:id="rId3" tooltip="${esc(slide.link.address)}"/></a:rPr><a:t>${esc(slide.link.text)}</a:t></a:r>`,
  ]);
  return `${XML_HEAD}<p:sld ${P_NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${texts.join('')}${bodyShape({ slide, page, layout }, tokens)}${source}</p:spTree>${page === 0 ? '<p:custDataLst><p:custData r:id="rId4"/></p:custDataLst>' : ''}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

function bodyShape({ slide, page, layout }: SlidePage, tokens: TokenReader): string {
  const { body, altText, language } = slide;
  switch (body.kind) {
    case 'chart': {
      const places = chartLayout(body.chart, language);
      const marks = marksGroup(body.chart.marks, places, language, tokens);
      return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="7" name="Chart" descr="${esc(altText)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${xfrm(places.frame, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId5"/></a:graphicData></a:graphic></p:graphicFrame>${marks}${remarkShape(body.chart.remark, places.remark, language)}`;
    }
    case 'table':
      return layout ? tableFrame(body.table, layout, page, language, altText) : '';
    case 'words':
      return wordsShape(body.text, altText, language);
    case 'drawing':
      return drawingGroup(body.drawing, language, altText, tokens);
  }
}

/** Sentences below a chart. */
function remarkShape(text: string, box: Box | null, language: Language): string {
  return box === null ? '' : textBox(text, 'Remark', 9, box, { anchor: 'b', size: REMARK_SIZE, language });
}

/** What stands in the place of a drawing that has nothing to show. */
function wordsShape(text: string, altText: string, language: Language): string {
  return textBox(text, 'Words', 7, PLACES.body, { anchor: 'ctr', size: 20, language, altText });
}

interface TextBoxLook {
  readonly anchor: 'b' | 'ctr';
  /** Points. */
  readonly size: number;
  readonly language: Language;
  readonly altText?: string;
}

function textBox(
  text: string,
  name: string,
  id: number,
  box: Box,
  { anchor, size, language, altText }: TextBoxLook,
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"${altText === undefined ? '' : ` descr="${esc(altText)}"`}/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="${OFFICE_LANGUAGE[language]}" sz="${size * 100}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr><a:t>${esc(text)}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

function textShape(place: TextPlace, id: number, name: string, runs: readonly string[]): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${PLACEHOLDERS[place]}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>${runs.join('')}</a:p></p:txBody></p:sp>`;
}

/** `size` in hundredths of a point where it is not that of the layout. */
function run(text: string, language: Language, size: number | null = null): string {
  const written = size === null ? '' : ` sz="${size}"`;
  return `<a:r><a:rPr lang="${OFFICE_LANGUAGE[language]}"${written}/><a:t>${esc(text)}</a:t></a:r>`;
}

/** Headings of two lines and more are set smaller; programs other than PowerPoint do not shrink text by themselves. */
function titleSize(title: string): number | null {
  if (title.length <= 122) return null;
  return title.length <= 150 ? 2400 : title.length <= 270 ? 2000 : 1600;
}

function subtitleSize(subtitle: string): number | null {
  if (subtitle.length <= 270) return null;
  return subtitle.length <= 420 ? 1200 : 1000;
}
