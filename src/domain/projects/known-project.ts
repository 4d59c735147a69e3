import { groupBy } from '../group-by.ts';
import { rememberLast } from '../remember.ts';
import type { Datasets, Localized, Row } from '../schemas.ts';
import { slugsOf } from '../slug.ts';
import { timelinesOf, type TimedStatus } from './status.ts';

/** Resources that say what is known of a project. */
export type KnownData = Datasets<
  'projects' | 'project-partners' | 'project-statuses' | 'project-amounts' | 'statuses' | 'regions' | 'places'
>;

/** A company that takes part in projects. */
export interface Company {
  /** Fit for an address; made from the name, which is all that the data have. */
  readonly id: string;
  readonly name: string;
}

/** Main figures by what they are in; never converted. */
type Headlines = Readonly<Record<'usd' | 'kzt' | 'jobs', Row<'project-amounts'> | null>>;

/** A project with all rows that concern it, whatever the day. */
export interface KnownProject {
  readonly project: Row<'projects'>;
  readonly partners: readonly Row<'project-partners'>[];
  /** The partners' companies, each once. */
  readonly companies: readonly Company[];
  /** Amounts of every source; the main figure of each measure and currency is `isHeadline`. */
  readonly amounts: readonly Row<'project-amounts'>[];
  /** The first main figure in dollars, in tenge, in jobs; `null` where none is documented. */
  readonly headlines: Headlines;
  /** What is documented of its status, in time. */
  readonly timeline: readonly TimedStatus[];
  /** Year from which on the project is documented as announced; `null` where no source dates the announcement. */
  readonly announcedIn: string | null;
  /** Names of its towns and regions. */
  readonly placeNames: readonly Localized[];
}

/** Every project of the data, in their order; put together once. */
export const knownProjects = rememberLast(
  2,
  (data: KnownData) => [
    data.projects,
    data['project-partners'],
    data['project-statuses'],
    data['project-amounts'],
    data.statuses,
    data.regions,
    data.places,
  ],
  (data): readonly KnownProject[] => {
    const first = data.statuses[0]?.id;
    const names = { places: namesById(data.places), regions: namesById(data.regions) };
    const timelines = timelinesOf(data);
    const partners = groupBy(data['project-partners'], ({ project }) => project);
    const amounts = groupBy(data['project-amounts'], ({ project }) => project);
    const companies = companiesOf(data);
    return data.projects.map((project) => {
      const own = partners.get(project.id) ?? [];
      const timeline = timelines.get(project.id) ?? [];
      return {
        project,
        partners: own,
        companies: [...new Set(own.flatMap(({ company }) => companies.get(company) ?? []))],
        amounts: amounts.get(project.id) ?? [],
        headlines: headlinesOf(amounts.get(project.id) ?? []),
        timeline,
        announcedIn: announcedIn(timeline, first),
        placeNames: [
          ...project.places.flatMap((id) => names.places.get(id) ?? []),
          ...project.regions.flatMap((id) => names.regions.get(id) ?? []),
        ],
      };
    });
  },
);

const NO_HEADLINES: Headlines = { usd: null, kzt: null, jobs: null };

function headlinesOf(amounts: readonly Row<'project-amounts'>[]): Headlines {
  const find = (measure: 'investment' | 'jobs', currency: string | null) =>
    amounts.find((row) => row.isHeadline && row.measure === measure && row.currency === currency) ?? null;
  return amounts.length === 0
    ? NO_HEADLINES
    : { usd: find('investment', 'USD'), kzt: find('investment', 'KZT'), jobs: find('jobs', null) };
}

/** Companies by name, those with most projects first. */
export function companiesOf(data: Pick<KnownData, 'project-partners'>): ReadonlyMap<string, Company> {
  return companies(data['project-partners']);
}

const companies = rememberLast(
  2,
  (rows: KnownData['project-partners']) => [rows],
  (rows): ReadonlyMap<string, Company> => {
    const ids = slugsOf([...new Set(rows.map(({ company }) => company))]);
    const projects = groupBy(rows, ({ company }) => company);
    return new Map(
      [...projects]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([name]) => [name, { id: ids.get(name) ?? name, name }]),
    );
  },
);

/** A project only seen as announced on some day may have been announced long before: that is no year. */
function announcedIn(timeline: readonly TimedStatus[], first: string | undefined): string | null {
  const years = timeline.flatMap(({ row }) =>
    row.status === first && row.kind === 'since' ? [row.date.slice(0, 4)] : [],
  );
  return years.toSorted()[0] ?? null;
}

function namesById(
  rows: readonly { readonly id: string; readonly name: Localized }[],
): ReadonlyMap<string, Localized> {
  return new Map(rows.map(({ id, name }) => [id, name]));
}
