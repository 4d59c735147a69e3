import { lazy, Suspense } from 'react';
import type { PlotDrawingProps } from './plot-drawing-props.ts';
import { PlotPicture } from './plot-picture.tsx';

/** Where Recharts cannot be had (no network), the picture goes on doing its work. */
const LiveDrawing = lazy(() =>
  import('./plot-drawing.tsx').then(
    ({ PlotDrawing }) => ({ default: PlotDrawing }),
    () => ({ default: PlotPicture }),
  ),
);

interface PlotStageProps extends PlotDrawingProps {
  /** The reader has turned to the chart. */
  readonly isLive: boolean;
}

/** The drawing: a picture until the reader turns to the chart, then Recharts as soon as it has arrived. */
export function PlotStage({ isLive, ...drawing }: PlotStageProps) {
  const picture = <PlotPicture {...drawing} />;
  return <Suspense fallback={picture}>{isLive ? <LiveDrawing {...drawing} /> : picture}</Suspense>;
}
