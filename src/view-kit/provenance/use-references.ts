import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasetQuery } from '../../data/queries.ts';
import type { Row } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';

/** What the ids in a figure stand for. */
export interface References {
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly notes: ReadonlyMap<string, Row<'notes'>>;
  readonly grades: ReadonlyMap<string, Row<'grades'>>;
  /** Name of a country by its code; any other text stands for itself. */
  readonly reporter: (reporter: string) => string;
}

/** Sources, caveats, grades and countries; most pages have loaded them already. What a package lacks stays empty. */
export function useReferences(): References {
  const { format } = useI18n();
  const [sources, notes, grades, partners] = useQueries({
    queries: [
      datasetQuery('sources'),
      datasetQuery('notes'),
      datasetQuery('grades'),
      datasetQuery('partners'),
    ],
  });
  return useMemo(() => {
    const names = new Map((partners.data ?? []).map(({ id, name }) => [id, format.text(name)]));
    return {
      sources: byId(sources.data),
      notes: byId(notes.data),
      grades: byId(grades.data),
      reporter: (reporter) => names.get(reporter) ?? reporter,
    };
  }, [sources.data, notes.data, grades.data, partners.data, format]);
}

function byId<R extends { readonly id: string }>(rows: readonly R[] = []): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
