import type { Language } from '../../i18n/language.ts';
import { TREE_HEAD } from './master-parts.ts';
import { esc, OFFICE_LANGUAGE, P_NAMESPACES, XML_HEAD } from './xml.ts';

/* A page of notes stands upright: the slide above, the text below. EMU. */
const PICTURE = '<a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>';
const TEXT = '<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm>';

export function notesMasterPart(): string {
  const level = `<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`;
  return `${XML_HEAD}<p:notesMaster ${P_NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${TREE_HEAD}${picture(`${PICTURE}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`)}${text(
    `${TEXT}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    '<a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p>',
  )}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle>${level}</p:notesStyle></p:notesMaster>`;
}

/** Speaker notes of a slide, a paragraph each. */
export function notesPart(paragraphs: readonly string[], language: Language): string {
  const written = paragraphs.map(
    (line) => `<a:p><a:r><a:rPr lang="${OFFICE_LANGUAGE[language]}"/><a:t>${esc(line)}</a:t></a:r></a:p>`,
  );
  return `${XML_HEAD}<p:notes ${P_NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${picture('')}${text('', written.join(''))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

function picture(properties: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${properties === '' ? '' : ' idx="2"'}/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr></p:sp>`;
}

function text(properties: string, paragraphs: string): string {
  const index = properties === '' ? 'idx="1"' : 'sz="quarter" idx="3"';
  return `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" ${index}/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}
