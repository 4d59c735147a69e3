import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const announcedProjects = {
  id: 'announced-projects',
  page: '/projects',
  datasets: ['statements', 'statement-stages'],
  optional: ['projects', 'project-statuses', 'statuses', 'sources'],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
