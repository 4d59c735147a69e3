import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const exchangeRates = {
  id: 'exchange-rates',
  page: '/context',
  datasets: ['exchange-rates'],
  optional: ['events', 'event-categories'],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
