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
  const schema = datasetSchemas[name];
  json.forEach((row: unknown, index) => {
    const result = v.safeParse(schema, row, { abortEarly: true });
    if (!result.success) throw invalidRow(name, index + 1, result.issues[0]);
  });
  return json as readonly Row<N>[];
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
