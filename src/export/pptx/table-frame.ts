import type { Language } from '../../i18n/language.ts';
import { emu, PLACES, xfrm } from './geometry.ts';
import type { TableBody } from './slide.ts';
import type { TableLayout } from './table-pages.ts';
import { esc, OFFICE_LANGUAGE } from './xml.ts';

const NO_LINE = (tag: string) => `<a:${tag} w="0"><a:noFill/></a:${tag}>`;
const RULE = (width: number, alpha: number) =>
  `<a:lnB w="${width}"><a:solidFill><a:schemeClr val="tx2"><a:alpha val="${alpha * 1000}"/></a:schemeClr></a:solidFill></a:lnB>`;

/** A page of a table as a real table: a head row, thin rules, figures to the right. */
export function tableFrame(
  { columns }: TableBody,
  layout: TableLayout,
  page: number,
  language: Language,
  altText: string,
): string {
  const { widths, rowHeight } = layout;
  const rows = layout.pages[page] ?? [];
  const height = emu(rowHeight);
  const write = (text: string, index: number, isHead: boolean, mark = '') =>
    cellPart({
      text,
      mark,
      size: layout.fontSize,
      language: OFFICE_LANGUAGE[language],
      isRight: columns[index]?.isNumber ?? false,
      isBold: isHead || (columns[index]?.isHead ?? false),
      isHead,
    });
  const head = `<a:tr h="${height}">${columns.map(({ label }, index) => write(label, index, true)).join('')}</a:tr>`;
  const body = rows.map(
    (row) =>
      `<a:tr h="${height}">${columns.map((_, index) => write(row[index]?.text ?? '', index, false, row[index]?.mark?.text ?? '')).join('')}</a:tr>`,
  );
  const box = { ...PLACES.body, h: rowHeight * (rows.length + 1) };
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="7" name="Table" descr="${esc(altText)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${xfrm(box, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>${head}${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

interface CellPart {
  readonly text: string;
  readonly mark: string;
  readonly size: number;
  readonly language: string;
  readonly isRight: boolean;
  readonly isBold: boolean;
  readonly isHead: boolean;
}

function cellPart({ text, mark, size, language, isRight, isBold, isHead }: CellPart): string {
  const run = (content: string, color: string, weight: boolean, extra = '') =>
    `<a:r><a:rPr lang="${language}" sz="${size * 100}" b="${weight ? 1 : 0}"${extra}><a:solidFill><a:schemeClr val="${color}"/></a:solidFill></a:rPr><a:t>${esc(content)}</a:t></a:r>`;
  const runs = [
    ...(text === '' ? [] : [run(text, isHead ? 'tx2' : 'tx1', isBold)]),
    ...(mark === '' ? [] : [run(` ${mark}`, 'tx2', false, ' i="1"')]),
  ];
  const paragraph = `<a:p><a:pPr algn="${isRight ? 'r' : 'l'}"/>${runs.join('')}${runs.length === 0 ? `<a:endParaRPr lang="${language}" sz="${size * 100}"/>` : ''}</a:p>`;
  const borders = `${NO_LINE('lnL')}${NO_LINE('lnR')}${NO_LINE('lnT')}${isHead ? RULE(12_700, 90) : RULE(6350, 35)}`;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody><a:tcPr marL="36000" marR="73152" marT="27432" marB="27432" anchor="${isHead ? 'b' : 't'}">${borders}<a:noFill/></a:tcPr></a:tc>`;
}
