import { carriedFile } from './carried-file.ts';
import { DataError, type FileName } from './data-error.ts';

/** Address of a file of the data package, below the app's base path. */
export function resourceUrl(path: string): string {
  return `${import.meta.env.BASE_URL}data/${path}`;
}

/**
 * One file of the data package as parsed JSON: fetched, unless the document carries it with it.
 * @throws DataError `unreachable`, `missing` or `not-json`
 */
export async function fetchResource(name: FileName, signal?: AbortSignal): Promise<unknown> {
  const carried = carriedFile(name);
  if (carried !== null) return JSON.parse(carried);
  const response = await request(name, signal);
  if (!response.ok) throw new DataError(name, { kind: 'missing', status: response.status });
  try {
    return await response.json();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DataError(name, { kind: 'not-json' }, cause);
  }
}

async function request(name: FileName, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(resourceUrl(`${name}.json`), signal ? { signal } : {});
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DataError(name, { kind: 'unreachable' }, cause);
  }
}
