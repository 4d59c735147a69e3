import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { datasetSchemas, type DatasetName, type Row } from './schemas.ts';

/** For tests only: the rows of a resource of the project's own data package. */
export function realRows<N extends DatasetName>(name: N): readonly Row<N>[] {
  const json: unknown = JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
  return v.parse(v.array(datasetSchemas[name] as v.GenericSchema<unknown, Row<N>>), json);
}
