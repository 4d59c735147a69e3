import type { ViewManifest, ViewModule } from '../../view-kit/view.ts';

export const memberships = {
  id: 'memberships',
  page: '/context',
  datasets: ['memberships', 'organisations', 'membership-events', 'partners'],
  optional: [],
  leastWidthPx: 280,
  load: (): Promise<ViewModule> => import('./view.ts'),
} as const satisfies ViewManifest;
