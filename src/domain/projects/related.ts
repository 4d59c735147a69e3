import type { Company, KnownProject } from './known-project.ts';

/** What two projects have in common. */
export interface Common {
  readonly companies: readonly Company[];
  /** Ids of `places`. */
  readonly places: readonly string[];
  /** Ids of `regions`; empty where a town is common already. */
  readonly regions: readonly string[];
  readonly isSameSector: boolean;
}

/** Another project and why it stands beside this one. */
export interface RelatedProject<P extends KnownProject> {
  readonly project: P;
  readonly common: Common;
}

/** A company in common says more than a town, a town more than a region, a region or the sector alone little. */
function weightOf({ companies, places, regions, isSameSector }: Common): number {
  return 8 * companies.length + 4 * places.length + 2 * regions.length + (isSameSector ? 3 : 0);
}

/** A region or a sector alone is no relation worth a line: both together are. */
const LEAST_WEIGHT = 4;

/** Projects with a partner, a town, or region and sector in common, the closest first; at most `most`. */
export function relatedTo<P extends KnownProject>(
  own: P,
  all: readonly P[],
  most: number,
): readonly RelatedProject<P>[] {
  return all
    .filter(({ project }) => project.id !== own.project.id)
    .map((project) => ({ project, common: commonOf(own, project) }))
    .filter(({ common }) => weightOf(common) >= LEAST_WEIGHT)
    .toSorted((a, b) => weightOf(b.common) - weightOf(a.common))
    .slice(0, most);
}

function commonOf(a: KnownProject, b: KnownProject): Common {
  const places = b.project.places.filter((id) => a.project.places.includes(id));
  return {
    companies: b.companies.filter(({ id }) => a.companies.some((company) => company.id === id)),
    places,
    regions: places.length > 0 ? [] : b.project.regions.filter((id) => a.project.regions.includes(id)),
    isSameSector: a.project.sector === b.project.sector,
  };
}
