/** The code of each page but the first, loaded when somebody comes to it or is about to. */
export const PAGE_CODE = {
  trade: () => import('../pages/trade-page.tsx'),
  imports: () => import('../pages/imports-page.tsx'),
  projects: () => import('../pages/projects-page.tsx'),
  project: () => import('../pages/project-page.tsx'),
  timeline: () => import('../pages/timeline-page.tsx'),
  context: () => import('../pages/context-page.tsx'),
  sources: () => import('../pages/sources-page.tsx'),
  source: () => import('../pages/source-page.tsx'),
  data: () => import('../pages/data-page.tsx'),
  present: () => import('../present/present-page.tsx'),
} as const;
