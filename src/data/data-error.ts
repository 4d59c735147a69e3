import type { DatasetName } from '../domain/schemas.ts';

/** A file of the data package, without its ending: a resource, the description, the dictionary, a patch of an earlier version. */
export type FileName = DatasetName | 'datapackage' | 'dictionary' | `versions/${string}`;

/** Why a resource cannot be used; the card turns it into a sentence for the reader. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly resource: FileName;
  readonly problem: DataProblem;

  constructor(resource: FileName, problem: DataProblem, cause?: unknown) {
    super(`${resource}: ${JSON.stringify(problem)}`, { cause });
    this.resource = resource;
    this.problem = problem;
  }
}

/**
 * - `unreachable`: no answer (offline, blocked) · `missing`: the server has no such file, with its status
 * - `not-json`: the file is no JSON array · `invalid`: a row breaks the schema (row counts from 1)
 */
export type DataProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'not-json' }
  | {
      readonly kind: 'invalid';
      readonly row: number;
      readonly field: string;
      readonly expected: string;
      readonly got: string;
    };
