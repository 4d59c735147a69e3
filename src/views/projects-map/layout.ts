import { boxesMeet, type Box } from '../../charts/geometry.ts';
import type { Point } from './projection.ts';

/** A round symbol that wants to stand on its place. */
export interface Disc extends Point {
  readonly id: string;
  readonly radius: number;
}

/** A symbol where it stands; `home` is the place that it stands for. */
export interface PlacedDisc extends Disc {
  readonly home: Point;
}

/** Free space between two symbols, px. */
const GAP = 3;
const ROUNDS = 60;

/**
 * Pushes symbols that overlap apart, each as little as needed, and keeps them inside the box. What may not overlap are the
 * squares around them: those are what a finger has to hit.
 */
export function separate(discs: readonly Disc[], width: number, height: number): readonly PlacedDisc[] {
  const placed = discs.map((disc) => ({ ...disc, home: { x: disc.x, y: disc.y } }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let hasMoved = false;
    placed.forEach((a, index) => {
      for (const b of placed.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = a.radius + b.radius + GAP;
        if (Math.max(Math.abs(dx), Math.abs(dy)) >= apart - 0.01) continue;
        hasMoved = true;
        const distance = Math.hypot(dx, dy);
        // Two places on the same spot part sideways.
        const [ux, uy] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance];
        // The shortest way along their line until the squares part, across or along.
        const overlap = Math.min(
          (apart - Math.abs(dx)) / Math.abs(ux),
          (apart - Math.abs(dy)) / Math.abs(uy),
        );
        a.x -= (ux * overlap) / 2;
        a.y -= (uy * overlap) / 2;
        b.x += (ux * overlap) / 2;
        b.y += (uy * overlap) / 2;
      }
    });
    for (const disc of placed) {
      disc.x = Math.min(Math.max(disc.x, disc.radius), width - disc.radius);
      disc.y = Math.min(Math.max(disc.y, disc.radius), height - disc.radius);
    }
    if (!hasMoved) break;
  }
  return placed;
}

/** A text that wants to stand beside a symbol, or on one of several points. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly beside: Disc | readonly Point[];
  /** Size of the text in px. */
  readonly width: number;
  readonly height: number;
}

/** Where a text begins: its left edge and its baseline's line. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
}

/** Space between symbol and text, px. */
const LABEL_GAP = 4;

/**
 * Places texts in the order given, each on the first free side of its symbol: right, left, below, above, the
 * corners, flush above and below; or on the first free point.
 * A text without a free place is left out; its symbol still has its name.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  discs: readonly Disc[],
  width: number,
  height: number,
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return wishes.flatMap((wish) => {
    const spot = spotsOf(wish).find((box) => {
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return (
        isInside &&
        !taken.some((other) => boxesMeet(box, other)) &&
        !discs.some((disc) => disc.id !== wish.id && isOver(box, disc))
      );
    });
    if (!spot) return [];
    taken.push(spot);
    return [{ id: wish.id, text: wish.text, x: spot.left, y: (spot.top + spot.bottom) / 2 }];
  });
}

function spotsOf({ beside, width, height }: LabelWish): readonly Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  if (!('radius' in beside)) return beside.map(({ x, y }) => box(x - width / 2, y - height / 2));
  const { x, y, radius } = beside;
  const away = radius + LABEL_GAP;
  const near = away * 0.72;
  return [
    box(x + away, y - height / 2),
    box(x - away - width, y - height / 2),
    box(x - width / 2, y + away - 2),
    box(x - width / 2, y - away - height + 2),
    box(x + near, y + near - height / 2),
    box(x + near, y - near - height / 2),
    box(x - near - width, y + near - height / 2),
    box(x - near - width, y - near - height / 2),
    box(x - radius, y - away - height + 2),
    box(x - radius, y + away - 2),
    box(x + radius - width, y - away - height + 2),
    box(x + radius - width, y + away - 2),
  ];
}

function isOver(box: Box, { x, y, radius }: Disc): boolean {
  const nearestX = Math.min(Math.max(x, box.left), box.right);
  const nearestY = Math.min(Math.max(y, box.top), box.bottom);
  return Math.hypot(x - nearestX, y - nearestY) < radius + 1;
}
