import { PROJECT_DATASETS } from '../../domain/projects/datasets.ts';
import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const projectsMap = {
  id: 'projects-map',
  page: '/projects',
  datasets: PROJECT_DATASETS,
  optional: ['events'],
  leastWidthPx: 280,
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
