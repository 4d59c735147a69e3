import { strFromU8, unzipSync } from 'fflate';

/* For tests only: the parts of an Office file, read the way a program finds them. */

/** Every part of a file as text, by its path; workbooks stay bytes. */
export async function partsOf(file: Blob): Promise<OfficeFile> {
  const packed = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new OfficeFile(packed);
}

export class OfficeFile {
  readonly paths: readonly string[];
  readonly #parts: Readonly<Record<string, Uint8Array>>;

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.#parts = parts;
    this.paths = Object.keys(parts);
  }

  text(path: string): string {
    return strFromU8(this.bytes(path));
  }

  bytes(path: string): Uint8Array {
    const part = this.#parts[path];
    if (!part) throw new Error(`no part ${path}`);
    return part;
  }

  /** Relations of a part: id → kind and target, targets inside the file as full paths. */
  relations(path: string): ReadonlyMap<string, { readonly kind: string; readonly target: string }> {
    const at = path.lastIndexOf('/');
    const folder = path.slice(0, at + 1);
    const rels = `${folder}_rels/${path.slice(at + 1)}.rels`;
    if (!this.paths.includes(rels)) return new Map();
    return new Map(
      elements(this.text(rels), 'Relationship').map(({ attributes: { Id, Type, Target, TargetMode } }) => [
        Id ?? '',
        {
          kind: Type?.split('/').at(-1) ?? '',
          target: TargetMode === 'External' ? (Target ?? '') : resolve(folder, Target ?? ''),
        },
      ]),
    );
  }
}

interface XmlElement {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly inner: string;
}

/** Elements of a name that do not contain one another. */
export function elements(xml: string, name: string): readonly XmlElement[] {
  return [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>(.*?)</${name}>)`, 'gs'))].map((match) => ({
    attributes: Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        unescape(value ?? ''),
      ]),
    ),
    inner: match[2] ?? '',
  }));
}

/** Texts of the elements of a name. */
export function texts(xml: string, name: string): readonly string[] {
  return elements(xml, name).map(({ inner }) => unescape(inner));
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** What makes a part no XML: an element that is not closed, a character that must not be there; empty where it is well formed. */
export function xmlFaults(xml: string): readonly string[] {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) return ['a control character'];
  const open: string[] = [];
  const tag = /<(?:\?[^>]*\?|(\/?)([\w:]+)((?:\s+[\w:]+="[^<"]*")*)\s*(\/?))>/g;
  const between = xml.replaceAll(tag, (_, closes: string, name: string | undefined, __, isEmpty: string) => {
    if (name === undefined || isEmpty === '/') return '';
    if (closes !== '/') open.push(name);
    else if (open.pop() !== name) open.push(`</${name}>`);
    return '';
  });
  const stray = /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(between)?.[0];
  return [...open, ...(stray === undefined ? [] : [stray])];
}

/** Values of a sheet of a workbook, the first by default, by their cells (`B2`). */
export function sheetCells(workbook: Uint8Array, sheet = 1): ReadonlyMap<string, string | number> {
  const file = new OfficeFile(unzipSync(workbook));
  const shared = file.paths.includes('xl/sharedStrings.xml')
    ? elements(file.text('xl/sharedStrings.xml'), 'si').map(({ inner }) => texts(inner, 't').join(''))
    : [];
  return new Map(
    elements(file.text(`xl/worksheets/sheet${sheet}.xml`), 'c').flatMap(
      ({ attributes: { r = '', t }, inner }) => {
        const value = texts(inner, 'v')[0];
        if (t === 'inlineStr') return [[r, texts(inner, 't').join('')] as const];
        if (value === undefined) return [];
        return [[r, t === 's' ? (shared[Number(value)] ?? '') : Number(value)] as const];
      },
    ),
  );
}

/** The cells that a reference names in order: `'Table'!$B$2:$B$4` → B2, B3, B4. */
export function cellsOf(reference: string): readonly string[] {
  const [, column = '', first = '', last = first] =
    /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(reference) ?? [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => `${column}${Number(first) + index}`,
  );
}

function resolve(folder: string, target: string): string {
  const parts = folder.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
