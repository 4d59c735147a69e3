import { strFromU8, unzipSync } from 'fflate';
import { parseRecord, RECORD_NAMESPACE, type SlideRecord } from './slide-record.ts';

/** Why a file cannot be checked. */
export type UnreadableReason = 'too-large' | 'not-a-presentation' | 'not-from-here';

export class UnreadableSlides extends Error {
  override readonly name = 'UnreadableSlides';
  constructor(readonly reason: UnreadableReason) {
    super(`slides cannot be checked: ${reason}`);
  }
}

/** Bytes of a file that is read at all, and of a single part and of all parts of it when unpacked. */
const LIMITS = { file: 60e6, part: 4e6, all: 40e6 } as const;
const NEEDED =
  /^(?:ppt\/presentation\.xml|ppt\/_rels\/presentation\.xml\.rels|ppt\/slides\/_rels\/[^/]+\.rels|customXml\/[^/]+\.xml)$/;

/**
 * The records of the slides of a PowerPoint file, in the order of its slides; slides from elsewhere have none. Reads only
 * what it needs, whatever else is in the file, and trusts nothing of it.
 * @throws UnreadableSlides
 */
export function readRecords(file: Uint8Array): readonly SlideRecord[] {
  if (file.length > LIMITS.file) throw new UnreadableSlides('too-large');
  const parts = unpack(file);
  const presentation = parts.get('ppt/presentation.xml');
  if (presentation === undefined) throw new UnreadableSlides('not-a-presentation');
  const targets = relationsOf(parts.get('ppt/_rels/presentation.xml.rels') ?? '', 'ppt/');
  const slides = [...presentation.matchAll(/<(?:\w+:)?sldId\b[^>]*\s[\w]+:id="([^"]+)"/g)].flatMap(
    ([, id]) => targets.find((relation) => relation.id === id)?.target ?? [],
  );
  const records = slides.flatMap((slide) => {
    const at = slide.lastIndexOf('/') + 1;
    const rels = parts.get(`${slide.slice(0, at)}_rels/${slide.slice(at)}.rels`) ?? '';
    const items = relationsOf(rels, slide.slice(0, at)).filter(({ kind }) => kind === 'customXml');
    return items.flatMap(({ target }) => recordIn(parts.get(target) ?? '') ?? []);
  });
  if (records.length === 0) throw new UnreadableSlides('not-from-here');
  return records;
}

function unpack(file: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  try {
    const unpacked = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        total += originalSize;
        if (originalSize > LIMITS.part || total > LIMITS.all) throw new UnreadableSlides('too-large');
        return true;
      },
    });
    return new Map(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)]));
  } catch (error) {
    if (error instanceof UnreadableSlides) throw error;
    throw new UnreadableSlides('not-a-presentation');
  }
}

interface FoundRelation {
  readonly id: string;
  readonly kind: string;
  /** Full path inside the file. */
  readonly target: string;
}

function relationsOf(rels: string, folder: string): readonly FoundRelation[] {
  return [...rels.matchAll(/<Relationship\s[^>]*>/g)].flatMap(([tag]) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    if (attribute('TargetMode') === 'External') return [];
    return [
      {
        id: attribute('Id'),
        kind: attribute('Type').split('/').at(-1) ?? '',
        target: pathFrom(folder, attribute('Target')),
      },
    ];
  });
}

function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
}

/** Programs may give the element a prefix of their own when they save. */
function recordIn(xml: string): SlideRecord | null {
  if (!xml.includes(`"${RECORD_NAMESPACE}"`)) return null;
  const content = /<(?:\w+:)?slide\b[^>]*>([^<]*)</.exec(xml)?.[1];
  return content === undefined ? null : parseRecord(plain(content));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi,
    (all, hex, decimal, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? all;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    },
  );
}
