import type { TableRow } from '../../domain/table.ts';
import type { Input } from './params.ts';

/** True where rows that are not chosen are listed too. */
export function areAllListed({ params: { listed, project } }: Input): boolean {
  return listed === 'all' && project.length > 0;
}

/** The input of what the table lists: with all projects listed, the choice filters nothing here, it is only marked. */
export function listedIn(input: Input): Input {
  return areAllListed(input) ? { ...input, params: { ...input.params, project: [] } } : input;
}

/** Ids of the rows from one to another, both included and whichever comes first; the latter alone where the first is not listed. */
export function rowsBetween(rows: readonly TableRow[], from: string | null, to: string): readonly string[] {
  const ids = rows.map(({ id }) => id);
  const [start, end] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  if (start < 0 || end < 0) return [to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
