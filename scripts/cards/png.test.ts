import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { cutRows, readPng, writePng, type Pixels } from './png.ts';

const WIDTH = 40;
const HEIGHT = 15;

/** Two areas, and an edge of many shades between them. */
const picture: Pixels = {
  width: WIDTH,
  height: HEIGHT,
  rgb: Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => {
    const x = Math.floor(at / 3) % WIDTH;
    const y = Math.floor(at / 3 / WIDTH);
    return x < 15 ? 252 : x > 25 ? 30 + (at % 3) : 252 - (x - 15) * 20 - y;
  }),
};

/** As browsers write them: each line predicted in another of the five ways. */
function screenshot({ width, height, rgb }: Pixels): Buffer {
  const length = width * 3;
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (rgb[y * length + x] ?? 0));
  const lines = Array.from({ length: height }, (_, y) => {
    const kind = y % 5;
    const line = Array.from({ length }, (__, x) => {
      const [left, up, corner] = [at(x - 3, y), at(x, y - 1), x < 3 ? 0 : at(x - 3, y - 1)];
      const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
      const paeth =
        (toLeft ?? 0) <= Math.min(toUp ?? 0, toCorner ?? 0)
          ? left
          : (toUp ?? 0) <= (toCorner ?? 0)
            ? up
            : corner;
      return at(x, y) - ([0, left, up, (left + up) >> 1, paeth][kind] ?? 0);
    });
    return [kind, ...line];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const chunks = [
    ['IHDR', header],
    ['IDAT', deflateSync(Buffer.from(lines.flat()))],
  ] as const;
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    ...chunks.flatMap(([name, data]) => {
      const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
      size.writeUInt32BE(data.length);
      sum.writeUInt32BE(crc32(data, crc32(name)));
      return [size, Buffer.from(name), data, sum];
    }),
  ]);
}

it('reads what a browser has written, whatever the prediction of a line', async () => {
  expect(await readPng(screenshot(picture))).toEqual(picture);
  await expect(readPng(Buffer.from('no picture at all, but long enough'))).rejects.toThrow('not a PNG');
});

it('cuts pictures that stand below each other apart', () => {
  const { height, rgb } = cutRows(picture, 5, 3);
  expect([height, rgb.length]).toEqual([3, 3 * WIDTH * 3]);
  expect([...rgb.subarray(0, 3)]).toEqual([...picture.rgb.subarray(5 * WIDTH * 3, 5 * WIDTH * 3 + 3)]);
});

it('writes few colours: areas keep theirs, edges get a near one', async () => {
  const file = await writePng(picture);
  expect([file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]]).toEqual([WIDTH, HEIGHT, 8, 3]);
  const start = file.indexOf('PLTE') + 4;
  const palette = file.subarray(start, start + file.readUInt32BE(start - 8));
  const packed = file.indexOf('IDAT') + 4;
  const lines = inflateSync(file.subarray(packed, packed + file.readUInt32BE(packed - 8)));
  const seen = (x: number, y: number) => {
    const index = lines[y * (WIDTH + 1) + 1 + x] ?? 0;
    return [...palette.subarray(index * 3, index * 3 + 3)];
  };
  expect(palette.length / 3).toBeLessThan(20);
  expect([seen(3, 4), seen(30, 9)]).toEqual([
    [252, 252, 252],
    [30, 31, 32],
  ]);
  for (let x = 16; x < 25; x += 1)
    expect(Math.abs((seen(x, 7)[0] ?? 0) - (252 - (x - 15) * 20 - 7)), String(x)).toBeLessThan(13);
});
