import { PROJECT_DATASETS } from '../../domain/projects/datasets.ts';
import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const statusChanges = {
  id: 'status-changes',
  page: '/projects',
  datasets: PROJECT_DATASETS,
  optional: ['sources', 'events'],
  leastWidthPx: 280,
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
