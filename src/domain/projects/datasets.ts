/** Resources that everything about projects is computed from. */
export const PROJECT_DATASETS = [
  'projects',
  'project-partners',
  'project-statuses',
  'project-amounts',
  'statements',
  'statuses',
  'sectors',
  'project-types',
  'regions',
  'places',
  'partners',
  'grades',
] as const;

export type ProjectDataset = (typeof PROJECT_DATASETS)[number];
