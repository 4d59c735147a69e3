import { emu, SLIDE } from './geometry.ts';
import { esc, P_NAMESPACES, XML_HEAD } from './xml.ts';

/** Kinds of relationships between parts, by their short names. */
type RelationKind =
  | 'officeDocument'
  | 'extended-properties'
  | 'core-properties'
  | 'slideMaster'
  | 'slideLayout'
  | 'slide'
  | 'notesMaster'
  | 'notesSlide'
  | 'theme'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles'
  | 'chart'
  | 'package'
  | 'hyperlink'
  | 'customXml'
  | 'customXmlProps';

export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly target: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A `.rels` part. */
export function relsPart(relations: readonly Relation[]): string {
  const written = relations.map(({ id, kind, target }) => {
    const type = `${kind === 'core-properties' ? `${PACKAGE}/metadata` : OFFICE}/${kind}`;
    const mode = kind === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${esc(target)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${written.join('')}</Relationships>`;
}

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const OFFICE_DOCUMENT = 'application/vnd.openxmlformats-officedocument';

/** Content type of each part, by what its name starts with. */
const TYPES: readonly (readonly [string, string])[] = [
  ['ppt/presentation.xml', `${PRESENTATION}.presentation.main+xml`],
  ['ppt/slideMasters/', `${PRESENTATION}.slideMaster+xml`],
  ['ppt/slideLayouts/', `${PRESENTATION}.slideLayout+xml`],
  ['ppt/slides/', `${PRESENTATION}.slide+xml`],
  ['ppt/notesMasters/', `${PRESENTATION}.notesMaster+xml`],
  ['ppt/notesSlides/', `${PRESENTATION}.notesSlide+xml`],
  ['ppt/theme/', `${OFFICE_DOCUMENT}.theme+xml`],
  ['ppt/presProps.xml', `${PRESENTATION}.presProps+xml`],
  ['ppt/viewProps.xml', `${PRESENTATION}.viewProps+xml`],
  ['ppt/tableStyles.xml', `${PRESENTATION}.tableStyles+xml`],
  ['ppt/charts/', `${OFFICE_DOCUMENT}.drawingml.chart+xml`],
  ['customXml/itemProps', `${OFFICE_DOCUMENT}.customXmlProperties+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', `${OFFICE_DOCUMENT}.extended-properties+xml`],
];

/** What kind of content each part is; the custom XML items are plain XML. */
export function contentTypesPart(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = path.endsWith('.xml') ? TYPES.find(([start]) => path.startsWith(start))?.[1] : undefined;
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${OFFICE_DOCUMENT}.spreadsheetml.sheet"/>${overrides.join('')}</Types>`;
}

/** The presentation: its master, its notes master (relation `rId2`) and the slides, whose relations start at `rId10`. */
export function presentationPart(slideCount: number): string {
  const slides = Array.from(
    { length: slideCount },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${10 + index}"/>`,
  );
  const level = `<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`;
  return `${XML_HEAD}<p:presentation ${P_NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.w)}" cy="${emu(SLIDE.h)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>${level}</p:defaultTextStyle></p:presentation>`;
}

export const PRESENTATION_PROPERTIES = `${XML_HEAD}<p:presentationPr ${P_NAMESPACES}/>`;
export const VIEW_PROPERTIES = `${XML_HEAD}<p:viewPr ${P_NAMESPACES}/>`;
export const TABLE_STYLES = `${XML_HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;

/** Title, language and subject of the file; `written` is an ISO time. */
export function corePart(title: string, subject: string, language: string, written: string): string {
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${esc(title)}</dc:title><dc:subject>${esc(subject)}</dc:subject><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${written}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${written}</dcterms:modified></cp:coreProperties>`;
}

export function appPart(slideCount: number): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slideCount}</Slides><Notes>${slideCount}</Notes></Properties>`;
}

/** Says of what kind a custom XML part is; its number has to be unique wherever the slide is copied to. */
export function customPropertiesPart(namespace: string): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) =>
    byte.toString(16).padStart(2, '0').toUpperCase(),
  );
  const id = [4, 2, 2, 2, 6].map((length) => digits.splice(0, length).join('')).join('-');
  return `${XML_HEAD}<ds:datastoreItem ds:itemID="{${id}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
}
