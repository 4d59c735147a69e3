import { rememberLast } from '../remember.ts';
import type { Localized } from '../schemas.ts';
import { indexTexts, type TextIndex } from '../search/text-index.ts';
import { prepared, type Prepared } from '../steps.ts';
import type { KnownProject } from './known-project.ts';

/** What a search looks through, by the kind of text. */
interface ProjectTexts {
  readonly name: readonly Localized[];
  readonly place: readonly Localized[];
  readonly companies: readonly string[];
  /** Industry in detail, capacity, notes, roles of the partners: what the row itself does not show. */
  readonly details: readonly Localized[];
}

function textsOf({ project, companies, partners, placeNames, timeline }: KnownProject): ProjectTexts {
  return {
    name: [project.name],
    place: given([...placeNames, project.placeNote]),
    companies: companies.map(({ name }) => name),
    details: given([
      project.subsector,
      project.capacity,
      project.named,
      project.note,
      ...partners.map(({ role }) => role),
      ...timeline.map(({ row }) => row.note),
    ]),
  };
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
        const { name, place, companies, details } = textsOf(project);
        return [
          project.project.id,
          ...companies,
          ...[...name, ...place, ...details].flatMap((text) => Object.values(text)),
        ];
      }),
    ),
);
