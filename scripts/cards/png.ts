import { crc32, deflate, inflate } from 'node:zlib';
import { promisify } from 'node:util';

/** A picture without transparency. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, a byte each, row after row from the top. */
  readonly rgb: Uint8Array;
}

const [squeeze, unpack] = [promisify(deflate), promisify(inflate)];
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Fewer make a smaller file: drawings and text have few colours of their own. */
const MOST_COLORS = 64;
/** Share of a picture from which on a colour is that of an area. */
const LEAST_AREA = 0.004;
/** Shades of edges are told apart from this distance on, squared: about twelve steps a channel. */
const LEAST_DISTANCE = 450;

/** Reads a PNG as browsers write screenshots: 8 bits a channel, not interlaced. @throws for any other kind */
export async function readPng(file: Buffer): Promise<Pixels> {
  const header = file.subarray(16, 29);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9] ?? 0];
  if (!file.subarray(0, 8).equals(SIGNATURE) || header[8] !== 8 || header[12] !== 0 || channels === undefined)
    throw new Error('not a PNG of 8 bits a channel');
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const start = at + 8;
    if (file.toString('latin1', at + 4, start) === 'IDAT')
      packed.push(file.subarray(start, start + file.readUInt32BE(at)));
  }
  const lines = await unpack(Buffer.concat(packed));
  return { width, height, rgb: unfiltered(lines, width, height, channels) };
}

/** Undoes the prediction of each line (PNG, section 9) and drops the fourth channel. */
function unfiltered(lines: Buffer, width: number, height: number, channels: number): Uint8Array {
  const length = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(length);
  let line = new Uint8Array(length);
  for (let y = 0, from = 0, to = 0; y < height; y += 1, from += length + 1) {
    const kind = lines[from] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const left = x < channels ? 0 : (line[x - channels] ?? 0);
      const up = above[x] ?? 0;
      const corner = x < channels ? 0 : (above[x - channels] ?? 0);
      line[x] = (lines[from + 1 + x] ?? 0) + predicted(kind, left, up, corner);
    }
    for (let x = 0; x < length; x += channels, to += 3) {
      rgb[to] = line[x] ?? 0;
      rgb[to + 1] = line[x + 1] ?? 0;
      rgb[to + 2] = line[x + 2] ?? 0;
    }
    [above, line] = [line, above];
  }
  return rgb;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default: {
      const toLeft = Math.abs(up - corner);
      const toUp = Math.abs(left - corner);
      const toCorner = Math.abs(left + up - 2 * corner);
      return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
  }
}

/** The rows from `top` on. */
export function cutRows({ width, rgb }: Pixels, top: number, height: number): Pixels {
  return { width, height, rgb: rgb.subarray(top * width * 3, (top + height) * width * 3) };
}

/** Writes a PNG with a palette of its most frequent colours: drawings and text have few, and are a third of the size. */
export async function writePng({ width, height, rgb }: Pixels): Promise<Buffer> {
  const counts = new Map<number, number>();
  const colors = new Uint32Array(width * height);
  // Most of a picture is one colour for long: it is looked up where it changes.
  for (let at = 0, from = 0, run = 0; at < colors.length; at += 1, from += 3) {
    const color = ((rgb[from] ?? 0) << 16) | ((rgb[from + 1] ?? 0) << 8) | (rgb[from + 2] ?? 0);
    colors[at] = color;
    run += 1;
    if (at + 1 < colors.length && isSame(rgb, from)) continue;
    counts.set(color, (counts.get(color) ?? 0) + run);
    run = 0;
  }
  const { palette, indexOf } = paletteOf(counts, width * height);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0, last = -1, index = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const color = colors[at] ?? 0;
      if (color !== last) index = indexOf.get(color) ?? 0;
      last = color;
      lines[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, indexed.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', await squeeze(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The pixel at a place has the colour of the next. */
function isSame(rgb: Uint8Array, from: number): boolean {
  return rgb[from] === rgb[from + 3] && rgb[from + 1] === rgb[from + 4] && rgb[from + 2] === rgb[from + 5];
}

/**
 * The colours of whole areas as they are; of the many between a letter and its ground the most frequent that are not too near to
 * another. Every other goes to the nearest of them.
 */
function paletteOf(counts: ReadonlyMap<number, number>, pixels: number) {
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a);
  const palette: number[] = [];
  const indexOf = new Map<number, number>();
  for (const [color, count] of byCount) {
    const nearest = nearestIn(palette, color);
    const isArea = count > pixels * LEAST_AREA;
    const isOwn = palette.length < MOST_COLORS && (isArea || nearest.distance > LEAST_DISTANCE);
    indexOf.set(color, isOwn ? palette.length : nearest.index);
    if (isOwn) palette.push(color);
  }
  return { palette, indexOf };
}

function nearestIn(palette: readonly number[], color: number) {
  const [red = 0, green = 0, blue = 0] = channelsOf(color);
  let [index, distance] = [0, Infinity];
  for (const [at, other] of palette.entries()) {
    const away =
      ((other >> 16) - red) ** 2 + (((other >> 8) & 255) - green) ** 2 + ((other & 255) - blue) ** 2;
    if (away < distance) [index, distance] = [at, away];
  }
  return { index, distance };
}

function channelsOf(color: number): readonly number[] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
