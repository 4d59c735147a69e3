import { groupBy } from '../group-by.ts';
import type { Datasets, Localized, Row } from '../schemas.ts';
import type { ProjectDataset } from './datasets.ts';
import { statusOn, type StatusOnDay } from './status.ts';

/** A project with all that is known of it, as it stood on a day. */
export interface ProjectOnDay extends StatusOnDay {
  readonly project: Row<'projects'>;
  /** True for announced, planned and under construction: what officials call "being carried out or worked out". */
  readonly isPending: boolean;
  readonly partners: readonly Row<'project-partners'>[];
  /** Amounts of every source; the main figure of each measure and currency is `isHeadline`. */
  readonly amounts: readonly Row<'project-amounts'>[];
  readonly statuses: readonly Row<'project-statuses'>[];
  /** Names of its towns and regions. */
  readonly placeNames: readonly Localized[];
}

/** Every project as it stood on a day, in the order of the data. Nothing is left out: what does not count says so itself. */
export function projectsOn(data: Datasets<ProjectDataset>, day: string): readonly ProjectOnDay[] {
  const pending = new Set(data.statuses.filter(({ isPending }) => isPending).map(({ id }) => id));
  const lifecycle = data.statuses.map(({ id }) => id);
  const names = { places: namesById(data.places), regions: namesById(data.regions) };
  const statuses = groupBy(data['project-statuses'], ({ project }) => project);
  const partners = groupBy(data['project-partners'], ({ project }) => project);
  const amounts = groupBy(data['project-amounts'], ({ project }) => project);
  return data.projects.map((project) => {
    const own = statuses.get(project.id) ?? [];
    const onDay = statusOn(own, day, lifecycle);
    return {
      ...onDay,
      project,
      isPending: onDay.status !== null && pending.has(onDay.status),
      partners: partners.get(project.id) ?? [],
      amounts: amounts.get(project.id) ?? [],
      statuses: own,
      placeNames: [
        ...project.places.flatMap((id) => names.places.get(id) ?? []),
        ...project.regions.flatMap((id) => names.regions.get(id) ?? []),
      ],
    };
  });
}

function namesById(
  rows: readonly { readonly id: string; readonly name: Localized }[],
): ReadonlyMap<string, Localized> {
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The main figure of a measure in a currency (`null` for jobs), if one is documented. */
export function headlineAmount(
  { amounts }: ProjectOnDay,
  measure: 'investment' | 'jobs',
  currency: string | null,
): Row<'project-amounts'> | null {
  return (
    amounts.find((row) => row.isHeadline && row.measure === measure && row.currency === currency) ?? null
  );
}
