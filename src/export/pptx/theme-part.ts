import { hexColor, type TokenReader } from '../colors.ts';
import { esc, XML_HEAD } from './xml.ts';

/** In every Office, with all Kazakh letters; where it is missing, programs take a sans of the same kind. */
export const FONT = 'Calibri';

/** The six accents of the theme: what a reader who recolours a chart is offered first. */
const ACCENTS = [
  '--c-KAZ',
  '--c-RUS',
  '--c-CHN',
  '--c-EU27',
  '--status-under-construction',
  '--c-UZB',
] as const;

/** Colours and fonts of the file; texts refer to them, so that a slide pasted into a deck takes on its look. */
export function themePart(name: string, tokens: TokenReader): string {
  const color = (tag: string, token: string) =>
    `<a:${tag}><a:srgbClr val="${hexColor(`var(${token})`, tokens)}"/></a:${tag}>`;
  const font = `<a:latin typeface="${FONT}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${esc(name)}"><a:themeElements><a:clrScheme name="${esc(name)}">${color('dk1', '--text')}${color('lt1', '--surface')}${color('dk2', '--muted')}${color('lt2', '--surface-sunken')}${ACCENTS.map((token, index) => color(`accent${index + 1}`, token)).join('')}${color('hlink', '--accent')}${color('folHlink', '--accent')}</a:clrScheme><a:fontScheme name="${esc(name)}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="${esc(name)}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}
