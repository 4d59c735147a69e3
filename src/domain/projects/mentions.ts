import { compareDates } from '../dates.ts';
import type { Datasets, Row } from '../schemas.ts';

/** An event or a statement, and the sources that report both on it and on the project. */
interface Mention<R> {
  readonly row: R;
  readonly source: readonly string[];
}

/** Events and statements on the number of projects that share a source with a project. */
export interface Mentions {
  readonly events: readonly Mention<Row<'events'>>[];
  readonly statements: readonly Mention<Row<'statements'>>[];
}

/**
 * What was reported together with a project. The data do not link events to projects: that one source tells of both is all
 * that is known, and all that is claimed. Oldest first.
 */
export function mentionsOf(
  project: Row<'projects'>,
  data: Datasets<'events' | 'statements' | 'project-statuses' | 'project-amounts'>,
): Mentions {
  const own = new Set([
    ...project.source,
    ...[...data['project-statuses'], ...data['project-amounts']]
      .filter((row) => row.project === project.id)
      .flatMap(({ source }) => source),
  ]);
  return {
    events: sharing(data.events, own).toSorted((a, b) => compareDates(a.row.start, b.row.start)),
    statements: sharing(
      data.statements.filter(({ metric }) => metric === 'projects'),
      own,
    ).toSorted((a, b) => compareDates(a.row.statedOn ?? '', b.row.statedOn ?? '')),
  };
}

function sharing<R extends { readonly source: readonly string[] }>(
  rows: readonly R[],
  own: ReadonlySet<string>,
): readonly Mention<R>[] {
  return rows.flatMap((row) => {
    const source = row.source.filter((id) => own.has(id));
    return source.length > 0 ? [{ row, source }] : [];
  });
}
