/**
 * Columns of the rich table, in their order. The others of the plain table stand inside these: companies and remarks under
 * the name, the place under the region, an open change under the status.
 */
export const SHOWN = [
  'name',
  'sector',
  'region',
  'type',
  'status',
  'investment',
  'tenge',
  'jobs',
  'grade',
  'sources',
] as const;
