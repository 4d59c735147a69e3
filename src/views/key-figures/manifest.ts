import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const keyFigures = {
  id: 'key-figures',
  page: '/',
  datasets: ['trade', 'imports', 'projects', 'project-statuses', 'statuses', 'statements', 'partners'],
  optional: ['sources', 'notes'],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
