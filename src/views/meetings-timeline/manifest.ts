import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const meetingsTimeline = {
  id: 'meetings-timeline',
  page: '/timeline',
  datasets: ['events', 'event-categories'],
  optional: ['grades', 'sources'],
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
