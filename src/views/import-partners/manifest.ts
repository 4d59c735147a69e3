import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const importPartners = {
  id: 'import-partners',
  page: '/imports',
  datasets: ['imports', 'partners'],
  optional: [],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
