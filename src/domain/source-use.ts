import type { DatasetName, Datasets, Row } from './schemas.ts';

/** Resources whose rows cite sources. */
export const CITING = [
  'trade',
  'imports',
  'exchange-rates',
  'gdp',
  'projects',
  'project-statuses',
  'project-amounts',
  'statements',
  'events',
  'memberships',
  'places',
] as const satisfies readonly DatasetName[];

export type CitingDataset = (typeof CITING)[number];

/** Rows of each resource that rest on a source; resources without such rows are left out. */
export type SourceUse = { readonly [K in CitingDataset]?: readonly Row<K>[] };

/** What rests on one source, by resource. */
export function rowsOnSource(data: Datasets<CitingDataset>, id: string): SourceUse {
  return Object.fromEntries(
    CITING.map(
      (name) =>
        [
          name,
          (data[name] as readonly { readonly source: readonly string[] }[]).filter((row) =>
            row.source.includes(id),
          ),
        ] as const,
    ).filter(([, rows]) => rows.length > 0),
  ) as SourceUse;
}
