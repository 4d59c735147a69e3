import type { PlacedMark } from './marks.ts';
import type { Plot } from './plot.ts';
import type { ReferenceValue, RevisedPoint } from './types.ts';

/** What a drawing shows beside its geometry, whoever draws it. */
export interface PlotDrawingProps {
  /** Unique in the document: patterns are found by it. */
  readonly chartId: string;
  readonly plot: Plot;
  readonly marks: readonly PlacedMark[];
  readonly references: readonly ReferenceValue[];
  readonly revisions: readonly RevisedPoint[];
  readonly baseline: number | undefined;
  readonly focus: string | null;
  readonly onFocus: ((seriesId: string | null) => void) | undefined;
}

/** Strength of a series while another one stands out. */
export const FADED = 0.22;
