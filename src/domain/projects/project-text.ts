import { rememberLast } from '../remember.ts';
import type { Localized } from '../schemas.ts';
import { indexTexts, type TextIndex } from '../search/text-index.ts';
import { prepared, type Prepared } from '../steps.ts';
import type { KnownProject } from './known-project.ts';

/** Industry in detail, capacity, notes, roles of the partners: what a row of a table does not show of a project. */
export function detailsOf({ project, partners, timeline }: KnownProject): readonly Localized[] {
  return given([
    project.subsector,
    project.capacity,
    project.named,
    project.note,
    ...partners.map(({ role }) => role),
    ...timeline.map(({ row }) => row.note),
  ]);
}

function given(texts: readonly (Localized | null)[]): readonly Localized[] {
  return texts.filter((text) => text !== null);
}

/** Every word of every project, in every language. The day does not matter to it: it is made once, in steps. */
export const projectIndex = rememberLast(
  2,
  (known: readonly KnownProject[]) => [known],
  (known): Prepared<TextIndex> =>
    prepared(
      indexTexts(known.length, (row) => {
        const project = known[row];
        if (!project) return [];
        const { id, name, placeNote } = project.project;
        const texts = [name, ...project.placeNames, ...given([placeNote]), ...detailsOf(project)];
        return [
          id,
          ...project.companies.map((company) => company.name),
          ...texts.flatMap((text) => Object.values(text)),
        ];
      }),
    ),
);
