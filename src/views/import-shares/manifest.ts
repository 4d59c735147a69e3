import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const importShares = {
  id: 'import-shares',
  page: '/imports',
  datasets: ['imports', 'partners'],
  optional: ['events', 'event-categories'],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
