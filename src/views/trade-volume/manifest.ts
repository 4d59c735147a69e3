import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const tradeVolume = {
  id: 'trade-volume',
  page: '/trade',
  datasets: ['trade', 'partners'],
  optional: ['gdp', 'events', 'event-categories', 'statements', 'notes', 'sources'],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
