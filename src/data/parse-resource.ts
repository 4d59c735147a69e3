import * as v from 'valibot';
import {
  datasetSchemas,
  packageSchema,
  type DataPackage,
  type DatasetName,
  type Row,
} from '../domain/schemas.ts';
import { DataError, type FileName } from './data-error.ts';

/**
 * Checks every row of a resource against its schema.
 * @throws DataError `not-json` if it is no array, `invalid` with the first offending row and field
 */
export function parseResource<N extends DatasetName>(name: N, json: unknown): readonly Row<N>[] {
  if (!Array.isArray(json)) throw new DataError(name, { kind: 'not-json' });
  checkRows(name, json, 0, json.length);
  return json as readonly Row<N>[];
}

/** So many rows are checked in a few milliseconds. */
const ROWS_A_SLICE = 2000;

/** As `parseResource`; of a long file some rows at a time, so that the page goes on answering meanwhile. */
export async function parseLongResource<N extends DatasetName>(
  name: N,
  json: unknown,
): Promise<readonly Row<N>[]> {
  if (!Array.isArray(json) || json.length <= ROWS_A_SLICE) return parseResource(name, json);
  for (let start = 0; start < json.length; start += ROWS_A_SLICE) {
    checkRows(name, json, start, Math.min(start + ROWS_A_SLICE, json.length));
    // oxlint-disable-next-line no-await-in-loop -- the wait between two slices is the point
    await new Promise((resolve) => setTimeout(resolve));
  }
  return json as readonly Row<N>[];
}

function checkRows(name: DatasetName, rows: readonly unknown[], start: number, end: number): void {
  const schema = datasetSchemas[name];
  for (let index = start; index < end; index += 1) {
    const result = v.safeParse(schema, rows[index], { abortEarly: true });
    if (!result.success) throw invalidRow(name, index + 1, result.issues[0]);
  }
}

/** The part of `datapackage.json` that the app relies on. */
export function parsePackage(json: unknown): DataPackage {
  const result = v.safeParse(packageSchema, json, { abortEarly: true });
  if (!result.success) throw invalidRow('datapackage', 1, result.issues[0]);
  return result.output;
}

/** The error of a row (counted from 1) that breaks its schema. */
export function invalidRow(name: FileName, row: number, issue: v.BaseIssue<unknown>): DataError {
  return new DataError(name, {
    kind: 'invalid',
    row,
    field: v.getDotPath(issue) ?? '',
    expected: issue.expected ?? issue.message,
    got: issue.received,
  });
}
