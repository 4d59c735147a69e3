import { xfrm, PLACES, type Box } from './geometry.ts';
import { P_NAMESPACES, XML_HEAD } from './xml.ts';

/** The texts of a slide: each fills a placeholder of the layout, so that outline and screen readers know what it is. */
export type TextPlace = 'title' | 'kicker' | 'subtitle' | 'source';

/** The placeholder of a text; the index binds those of slide and layout. */
export const PLACEHOLDERS: Readonly<Record<TextPlace, string>> = {
  title: '<p:ph type="title"/>',
  kicker: '<p:ph type="body" sz="quarter" idx="10"/>',
  subtitle: '<p:ph type="body" sz="quarter" idx="11"/>',
  source: '<p:ph type="body" sz="quarter" idx="12"/>',
};

interface PlaceLook {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly anchor: 'b' | 't';
  /** Hundredths of a point. */
  readonly size: number;
  readonly isBold: boolean;
  readonly color: 'tx1' | 'tx2';
}

const LOOKS: Readonly<Record<TextPlace, PlaceLook>> = {
  kicker: { id: 3, name: 'Name', box: PLACES.kicker, anchor: 'b', size: 1400, isBold: true, color: 'tx2' },
  title: { id: 2, name: 'Title', box: PLACES.title, anchor: 't', size: 2800, isBold: true, color: 'tx1' },
  subtitle: {
    id: 4,
    name: 'Subtitle',
    box: PLACES.subtitle,
    anchor: 't',
    size: 1400,
    isBold: false,
    color: 'tx2',
  },
  source: { id: 5, name: 'Source', box: PLACES.source, anchor: 't', size: 1050, isBold: false, color: 'tx2' },
};

const NO_GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const BODY_PROPERTIES = 'wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"';

/** Start of every tree of shapes. */
export const TREE_HEAD = NO_GROUP;

export function masterPart(): string {
  const levels = Array.from(
    { length: 9 },
    (_, level) =>
      `<a:lvl${level + 1}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/><a:defRPr sz="1400" b="0" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level + 1}pPr>`,
  ).join('');
  const title = `<a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="2800" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>`;
  return `${XML_HEAD}<p:sldMaster ${P_NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${NO_GROUP}${place('title', '<p:ph type="title"/>')}${masterBody()}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${title}</p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle>${levels}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

export function layoutPart(): string {
  const places = (['title', 'kicker', 'subtitle', 'source'] as const).map((name) =>
    place(name, PLACEHOLDERS[name]),
  );
  return `${XML_HEAD}<p:sldLayout ${P_NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="Figure"><p:spTree>${NO_GROUP}${places.join('')}${footRule()}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** A thin rule over the source line. */
function footRule(): string {
  const box = { ...PLACES.source, y: PLACES.source.y - 0.07, h: 0 };
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="6" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${xfrm(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"><a:alpha val="45000"/></a:schemeClr></a:solidFill></a:ln></p:spPr></p:cxnSp>`;
}

function masterBody(): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Text"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${xfrm(PLACES.body)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" ${BODY_PROPERTIES}><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Text</a:t></a:r></a:p></p:txBody></p:sp>`;
}

function place(name: TextPlace, placeholder: string): string {
  const { id, name: label, box, anchor, size, isBold, color } = LOOKS[name];
  const style = `<a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${label}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr>${xfrm(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" ${BODY_PROPERTIES} anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>${label}</a:t></a:r></a:p></p:txBody></p:sp>`;
}
