import { strToU8, zipSync, type Zippable } from 'fflate';
import type { TokenReader } from '../colors.ts';
import { chartLayout } from './chart-layout.ts';
import { chartPart } from './chart-part.ts';
import { layoutPart, masterPart } from './master-parts.ts';
import { notesMasterPart, notesPart } from './notes-parts.ts';
import {
  appPart,
  contentTypesPart,
  corePart,
  customPropertiesPart,
  presentationPart,
  PRESENTATION_PROPERTIES,
  relsPart,
  TABLE_STYLES,
  VIEW_PROPERTIES,
  type Relation,
} from './package-parts.ts';
import type { Slide } from './slide.ts';
import { slidePart, type SlidePage } from './slide-part.ts';
import { RECORD_NAMESPACE, type SlideRecord } from './slide-record.ts';
import { tableLayout } from './table-pages.ts';
import { themePart } from './theme-part.ts';
import { chartWorkbook } from './workbook.ts';
import { esc, XML_HEAD } from './xml.ts';

interface PptxOptions {
  /** Name of the file's theme and subject of its properties: what it is about. */
  readonly subject: string;
  /** Values of the tokens in the theme of the slides. */
  readonly tokens: TokenReader;
  /** ISO time that the file says it was made. */
  readonly written: string;
  /** Told after each slide. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A presentation of one or more slides; a table that does not fit on one takes several. @throws when aborted */
export async function writePptx(slides: readonly Slide[], options: PptxOptions): Promise<Blob> {
  const { tokens, subject, written, signal } = options;
  const files = new Map<string, string | Uint8Array>();
  const pages = slides.flatMap(pagesOf);
  let charts = 0;
  for (const [index, page] of pages.entries()) {
    signal?.throwIfAborted();
    const number = index + 1;
    const { slide } = page;
    const relations: Relation[] = [
      { id: 'rId1', kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', kind: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      { id: 'rId3', kind: 'hyperlink', target: slide.link.address },
    ];
    if (slide.body.kind === 'chart') {
      charts += 1;
      relations.push({ id: 'rId5', kind: 'chart', target: `../charts/chart${charts}.xml` });
      const workbook = `Microsoft_Excel_Sheet${charts}.xlsx`;
      files.set(
        `ppt/charts/chart${charts}.xml`,
        chartPart(slide.body.chart, chartLayout(slide.body.chart, slide.language), slide.language, tokens),
      );
      files.set(
        `ppt/charts/_rels/chart${charts}.xml.rels`,
        relsPart([{ id: 'rId1', kind: 'package', target: `../embeddings/${workbook}` }]),
      );
      files.set(`ppt/embeddings/${workbook}`, await chartWorkbook(slide.body.chart));
    }
    if (page.page === 0 && slide.record) {
      relations.push({ id: 'rId4', kind: 'customXml', target: `../../customXml/item${number}.xml` });
      addRecord(files, number, slide.record);
    }
    files.set(`ppt/slides/slide${number}.xml`, slidePart(page, tokens));
    files.set(`ppt/slides/_rels/slide${number}.xml.rels`, relsPart(relations));
    files.set(`ppt/notesSlides/notesSlide${number}.xml`, notesPart(slide.notes, slide.language));
    files.set(
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relsPart([
        { id: 'rId1', kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', kind: 'slide', target: `../slides/slide${number}.xml` },
      ]),
    );
    options.onProgress?.(number, pages.length);
  }
  addFrame(files, pages.length, subject, tokens);
  const [first] = slides;
  files.set('docProps/app.xml', appPart(pages.length));
  files.set(
    'docProps/core.xml',
    corePart(first?.title ?? subject, subject, first?.language ?? 'en', written),
  );
  const types = contentTypesPart([...files.keys()]);
  return pack(new Map([['[Content_Types].xml', types], ...files]), written);
}

/** What a slide shows, for a program: on the first of the slides that a table needs. */
function addRecord(files: Map<string, string | Uint8Array>, number: number, record: SlideRecord): void {
  files.set(
    `customXml/item${number}.xml`,
    `${XML_HEAD}<slide xmlns="${RECORD_NAMESPACE}">${esc(JSON.stringify(record))}</slide>`,
  );
  files.set(
    `customXml/_rels/item${number}.xml.rels`,
    relsPart([{ id: 'rId1', kind: 'customXmlProps', target: `itemProps${number}.xml` }]),
  );
  files.set(`customXml/itemProps${number}.xml`, customPropertiesPart(RECORD_NAMESPACE));
}

function pagesOf(slide: Slide): readonly SlidePage[] {
  if (slide.body.kind !== 'table') return [{ slide, page: 0, layout: null }];
  const layout = tableLayout(slide.body.table);
  return layout.pages.map((_, page) => ({ slide, page, layout }));
}

/** What every presentation has: master, layout, notes master, themes, properties and their relations. */
function addFrame(
  files: Map<string, string | Uint8Array>,
  slideCount: number,
  subject: string,
  tokens: TokenReader,
): void {
  files.set(
    '_rels/.rels',
    relsPart([
      { id: 'rId1', kind: 'officeDocument', target: 'ppt/presentation.xml' },
      { id: 'rId2', kind: 'core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', kind: 'extended-properties', target: 'docProps/app.xml' },
    ]),
  );
  files.set('ppt/presentation.xml', presentationPart(slideCount));
  files.set(
    'ppt/_rels/presentation.xml.rels',
    relsPart([
      { id: 'rId1', kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rId2', kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      { id: 'rId3', kind: 'theme', target: 'theme/theme1.xml' },
      { id: 'rId4', kind: 'presProps', target: 'presProps.xml' },
      { id: 'rId5', kind: 'viewProps', target: 'viewProps.xml' },
      { id: 'rId6', kind: 'tableStyles', target: 'tableStyles.xml' },
      ...Array.from({ length: slideCount }, (_, index) => ({
        id: `rId${10 + index}`,
        kind: 'slide' as const,
        target: `slides/slide${index + 1}.xml`,
      })),
    ]),
  );
  files.set('ppt/presProps.xml', PRESENTATION_PROPERTIES);
  files.set('ppt/viewProps.xml', VIEW_PROPERTIES);
  files.set('ppt/tableStyles.xml', TABLE_STYLES);
  files.set('ppt/slideMasters/slideMaster1.xml', masterPart());
  files.set(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relsPart([
      { id: 'rId1', kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', kind: 'theme', target: '../theme/theme1.xml' },
    ]),
  );
  files.set('ppt/slideLayouts/slideLayout1.xml', layoutPart());
  files.set(
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
    relsPart([{ id: 'rId1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
  );
  files.set('ppt/notesMasters/notesMaster1.xml', notesMasterPart());
  files.set(
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    relsPart([{ id: 'rId1', kind: 'theme', target: '../theme/theme2.xml' }]),
  );
  files.set('ppt/theme/theme1.xml', themePart(subject, tokens));
  files.set('ppt/theme/theme2.xml', themePart(subject, tokens));
}

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

function pack(files: ReadonlyMap<string, string | Uint8Array>, written: string): Blob {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    // Workbooks are compressed already.
    entries[path] =
      typeof content === 'string'
        ? [strToU8(content), { mtime: written }]
        : [content, { mtime: written, level: 0 }];
  }
  return new Blob([zipSync(entries) as Uint8Array<ArrayBuffer>], { type: PPTX_TYPE });
}
