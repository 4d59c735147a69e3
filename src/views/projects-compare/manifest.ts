import { PROJECT_DATASETS } from '../../domain/projects/datasets.ts';
import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const projectsCompare = {
  id: 'projects-compare',
  page: '/projects',
  datasets: PROJECT_DATASETS,
  optional: [],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
