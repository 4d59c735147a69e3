import { PROJECT_DATASETS } from '../../domain/projects/datasets.ts';
import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const projectsBySector = {
  id: 'projects-by-sector',
  page: '/projects',
  datasets: PROJECT_DATASETS,
  optional: ['events'],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
