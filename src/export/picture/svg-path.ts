import type { PathCommand } from './display-list.ts';

/** Maps a point of the path's own coordinates to the stage. */
export type MapPoint = (x: number, y: number) => readonly [number, number];

const ARGUMENTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** The `d` of an SVG path as absolute lines and cubic curves on the stage. What follows a fault is left out, as in browsers. */
export function pathCommands(d: string, map: MapPoint): readonly PathCommand[] {
  const commands: PathCommand[] = [];
  const move = (x: number, y: number) => commands.push(['M', ...map(x, y)]);
  const line = (x: number, y: number) => commands.push(['L', ...map(x, y)]);
  const curve = (points: readonly number[]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points;
    commands.push(['C', ...map(x1, y1), ...map(x2, y2), ...map(x3, y3)]);
  };
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** Control points before the end of the last curve, for the smooth ones. */
  let [cubicX, cubicY, quadX, quadY] = [0, 0, 0, 0];
  for (const [letter, numbers] of segmentsOf(d)) {
    const upper = letter.toUpperCase();
    const isRelative = letter !== upper;
    const at = (index: number) => {
      const value = numbers[index] ?? 0;
      if (!isRelative) return value;
      if (upper === 'H') return value + x;
      if (upper === 'V') return value + y;
      if (upper === 'A') return index === 5 ? value + x : index === 6 ? value + y : value;
      return value + (index % 2 === 0 ? x : y);
    };
    let [nextX, nextY] = [x, y];
    let [nextCubicX, nextCubicY, nextQuadX, nextQuadY] = [NaN, NaN, NaN, NaN];
    switch (upper) {
      case 'M':
        [nextX, nextY] = [at(0), at(1)];
        [startX, startY] = [nextX, nextY];
        move(nextX, nextY);
        break;
      case 'L':
        [nextX, nextY] = [at(0), at(1)];
        line(nextX, nextY);
        break;
      case 'H':
        nextX = at(0);
        line(nextX, y);
        break;
      case 'V':
        nextY = at(0);
        line(x, nextY);
        break;
      case 'C':
      case 'S': {
        const isSmooth = upper === 'S';
        const first = isSmooth
          ? Number.isNaN(cubicX)
            ? [x, y]
            : [2 * x - cubicX, 2 * y - cubicY]
          : [at(0), at(1)];
        const from = isSmooth ? 0 : 2;
        [nextCubicX, nextCubicY] = [at(from), at(from + 1)];
        [nextX, nextY] = [at(from + 2), at(from + 3)];
        curve([...first, nextCubicX, nextCubicY, nextX, nextY]);
        break;
      }
      case 'Q':
      case 'T': {
        const isSmooth = upper === 'T';
        [nextQuadX, nextQuadY] = isSmooth
          ? Number.isNaN(quadX)
            ? [x, y]
            : [2 * x - quadX, 2 * y - quadY]
          : [at(0), at(1)];
        const from = isSmooth ? 0 : 2;
        [nextX, nextY] = [at(from), at(from + 1)];
        curve([
          x + (2 / 3) * (nextQuadX - x),
          y + (2 / 3) * (nextQuadY - y),
          nextX + (2 / 3) * (nextQuadX - nextX),
          nextY + (2 / 3) * (nextQuadY - nextY),
          nextX,
          nextY,
        ]);
        break;
      }
      case 'A':
        [nextX, nextY] = [at(5), at(6)];
        for (const points of arcCurves(x, y, at(0), at(1), at(2), at(3) !== 0, at(4) !== 0, nextX, nextY)) {
          if (points.length === 2) line(points[0] ?? 0, points[1] ?? 0);
          else curve(points);
        }
        break;
      default:
        [nextX, nextY] = [startX, startY];
        commands.push(['Z']);
    }
    [x, y, cubicX, cubicY, quadX, quadY] = [nextX, nextY, nextCubicX, nextCubicY, nextQuadX, nextQuadY];
  }
  return commands;
}

/** Letter and numbers of every segment; a letter followed by more numbers than it takes repeats itself. */
function segmentsOf(d: string): readonly (readonly [string, readonly number[]])[] {
  const segments: (readonly [string, readonly number[]])[] = [];
  for (const [, letter = '', text = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const count = ARGUMENTS[letter.toUpperCase()] ?? 0;
    const numbers = numbersOf(text, letter.toUpperCase() === 'A');
    // Points after the first of a move are lines.
    const repeated = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
    const times = count === 0 ? 1 : Math.floor(numbers.length / count);
    for (let turn = 0; turn < times; turn += 1) {
      segments.push([turn === 0 ? letter : repeated, numbers.slice(turn * count, (turn + 1) * count)]);
    }
  }
  return segments;
}

/** The two flags of an arc are single digits and may stand without a space behind them. */
function numbersOf(text: string, isArc: boolean): readonly number[] {
  const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
  const numbers: number[] = [];
  let at = 0;
  while (at < text.length) {
    const place = numbers.length % 7;
    const isFlag = isArc && (place === 3 || place === 4);
    if (isFlag && /[01]/.test(text[at] ?? '')) {
      numbers.push(Number(text[at]));
      at += 1;
      continue;
    }
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (match) {
      numbers.push(Number(match[0]));
      at = NUMBER.lastIndex;
    } else at += 1;
  }
  return numbers;
}

/** An elliptical arc as cubic curves of at most a quarter each (SVG 2, appendix B.2). */
function arcCurves(
  x1: number,
  y1: number,
  givenRx: number,
  givenRy: number,
  rotation: number,
  isLarge: boolean,
  isSweep: boolean,
  x2: number,
  y2: number,
): readonly (readonly number[])[] {
  if (x1 === x2 && y1 === y2) return [];
  let [rx, ry] = [Math.abs(givenRx), Math.abs(givenRy)];
  if (rx === 0 || ry === 0) return [[x2, y2]];
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const stretch = Math.hypot(px / rx, py / ry);
  if (stretch > 1) [rx, ry] = [rx * stretch, ry * stretch];
  const [a, b] = [(rx * py) ** 2, (ry * px) ** 2];
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - a - b) / (a + b))) * (isLarge === isSweep ? -1 : 1);
  const [ccx, ccy] = [(root * rx * py) / ry, (-root * ry * px) / rx];
  const [cx, cy] = [cos * ccx - sin * ccy + (x1 + x2) / 2, sin * ccx + cos * ccy + (y1 + y2) / 2];
  const start = Math.atan2((py - ccy) / ry, (px - ccx) / rx);
  let sweep = Math.atan2((-py - ccy) / ry, (-px - ccx) / rx) - start;
  if (isSweep && sweep < 0) sweep += 2 * Math.PI;
  if (!isSweep && sweep > 0) sweep -= 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (ux: number, uy: number) => [
    cx + cos * rx * ux - sin * ry * uy,
    cy + sin * rx * ux + cos * ry * uy,
  ];
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [start + part * step, start + (part + 1) * step];
    const end = part === parts - 1 ? [x2, y2] : place(Math.cos(to), Math.sin(to));
    return [
      ...place(Math.cos(from) - reach * Math.sin(from), Math.sin(from) + reach * Math.cos(from)),
      ...place(Math.cos(to) + reach * Math.sin(to), Math.sin(to) - reach * Math.cos(to)),
      ...end,
    ];
  });
}
