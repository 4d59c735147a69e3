import { MOST_MARKS, packDiscs } from './pack.ts';
import { dollarsOf, type Town } from './places.ts';

/** What sizes mean on the map that is drawn. */
export interface SymbolSize {
  readonly isByInvestment: boolean;
  /** Radius of a single project, px. */
  readonly markPx: number;
  /** The largest dollar figure of all towns; 1 where there is none. */
  readonly mostUsd: number;
}

/** Radius of the symbol with the largest investment, px. */
const LARGEST_PX = 40;
/** What a finger still hits, px. */
const LEAST_PX = 12;
/** Below this width symbols are drawn smaller, px. */
const NARROW = 480;

/** The sizes on a map of a width, px. */
export function symbolSize(towns: readonly Town[], isByInvestment: boolean, width: number): SymbolSize {
  return {
    isByInvestment,
    markPx: width < NARROW ? 9.5 : 11.5,
    mostUsd: Math.max(1, ...towns.map(({ largest }) => dollarsOf(largest))),
  };
}

/** True where each project of the town is drawn: they are few, and where sizes mean amounts there is a single one. */
export function marksIn({ counted }: Town, { isByInvestment }: SymbolSize): boolean {
  return counted > 0 && counted <= (isByInvestment ? 1 : MOST_MARKS);
}

/** Radius of a town's symbol, px: by its projects, or the area by the largest dollar figure of one of them. */
export function radiusOf(town: Town, size: SymbolSize): number {
  if (size.isByInvestment) {
    const largest = (LARGEST_PX * size.markPx) / 11.5;
    return Math.max(LEAST_PX, largest * Math.sqrt(dollarsOf(town.largest) / size.mostUsd));
  }
  if (marksIn(town, size)) return Math.max(LEAST_PX, packDiscs(town.counted, size.markPx).radius);
  return numberRadius(town.counted, size);
}

/** Radius of a number of projects, px: it grows slowly, so that thousands still fit. */
export function numberRadius(count: number, { markPx }: SymbolSize): number {
  return Math.min(44, (markPx / 11.5) * (12 + 4.5 * Math.sqrt(Math.max(count, 1))));
}
