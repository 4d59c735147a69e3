import type { Row } from '../../domain/schemas.ts';
import {
  facetCounts,
  SOURCE_FACETS,
  UNKNOWN,
  type SourceFacet,
  type SourceFile,
} from '../../domain/sources/facets.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { freeText, ids, type ParamValues } from '../../view-kit/params.ts';
import type { Control, Option } from '../../view-kit/view.ts';

/** Keys of the address on the page of all sources. */
export const sourceParams = {
  q: freeText(),
  publisher: ids(),
  kind: ids(),
  language: ids(),
  year: ids(),
  grade: ids(),
};

/** Free text and facets, with the number of sources that each option would show. */
export function sourceControls(
  file: SourceFile,
  values: ParamValues<typeof sourceParams>,
  grades: readonly Row<'grades'>[],
  t: Messages,
  format: Format,
): readonly Control[] {
  const texts = t.pages.sources;
  const labelOf = (facet: SourceFacet, value: string): string => {
    if (value === UNKNOWN) return texts.unknown[facet];
    switch (facet) {
      case 'publisher':
        return file.publishers.get(value) ?? value;
      case 'kind':
        return texts.kinds[value as keyof typeof texts.kinds];
      case 'language':
        return texts.languages[value] ?? value;
      case 'grade': {
        const grade = grades.find(({ id }) => id === value);
        return grade ? `${value}: ${format.text(grade.name)}` : value;
      }
      case 'year':
        return value;
    }
  };
  const optionsOf = (facet: SourceFacet): readonly Option[] =>
    [...facetCounts(file.sources, values, facet)]
      .map(([value, count]) => ({ value, label: labelOf(facet, value), count }))
      .toSorted((a, b) => orderOf(facet, a, b, format));
  return [
    { kind: 'search', key: 'q', label: texts.search, placeholder: texts.search },
    ...SOURCE_FACETS.map((facet): Control => ({
      kind: 'multiple',
      key: facet,
      label: texts[facet],
      options: optionsOf(facet),
    })),
  ];
}

/** Publishers and languages by number, years from the latest, the others by name; the undocumented last. */
function orderOf(facet: SourceFacet, a: Option, b: Option, format: Format): number {
  if ((a.value === UNKNOWN) !== (b.value === UNKNOWN)) return a.value === UNKNOWN ? 1 : -1;
  if (facet === 'year') return a.value < b.value ? 1 : -1;
  const byCount = facet === 'grade' ? 0 : (b.count ?? 0) - (a.count ?? 0);
  return byCount === 0 ? format.compare(a.label, b.label) : byCount;
}
