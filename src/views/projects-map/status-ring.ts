import type { Row } from '../../domain/schemas.ts';

/** How a status looks beside its colour. */
export interface StatusRing {
  /** Part of the ring that is drawn thick, 0–1, clockwise from the top: a project's way from the first word to operation. */
  readonly share: number;
  /** A project that does not go on has a stroke across its ring: the direction of it, degrees clockwise from the top. */
  readonly strokeAt: number | null;
}

/** Directions of the strokes of those that do not go on, in the order of the statuses. */
const STROKES = [180, 135, 225] as const;

/**
 * The ring of a status, read from the reference table alone: the pending ones in their order are steps towards a whole ring,
 * the first one after them is whole, later ones are whole and struck. Null (not documented) is an empty ring.
 */
export function statusRing(statuses: readonly Row<'statuses'>[], id: string | null): StatusRing {
  const pending = statuses.filter(({ isPending }) => isPending);
  const step = pending.findIndex((status) => status.id === id);
  if (step >= 0) return { share: (step + 1) / (pending.length + 1), strokeAt: null };
  const place = statuses.filter(({ isPending }) => !isPending).findIndex((status) => status.id === id);
  if (place < 0) return { share: 0, strokeAt: null };
  return { share: 1, strokeAt: place === 0 ? null : (STROKES[(place - 1) % STROKES.length] ?? null) };
}

/** An arc clockwise from the top about 0, 0, as the `d` of a path. */
export function arcPath(radius: number, share: number): string {
  if (share <= 0) return '';
  const whole = `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}`;
  if (share >= 1) return whole;
  const angle = share * 2 * Math.PI;
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
  return `M0 ${-radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
