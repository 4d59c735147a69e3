import { createContext, use } from 'react';

/** Height of charts over time where nothing else is asked for, px. */
const USUAL_HEIGHT_PX = 360;

/** Height that the place gives to a chart over time, px: a picture of a fixed shape. `null` where the page is as long as it is. */
export const ChartHeightContext = createContext<number | null>(null);

export function useChartHeight(): number {
  return use(ChartHeightContext) ?? USUAL_HEIGHT_PX;
}
