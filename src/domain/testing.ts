import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { datasetSchemas, packageSchema, type DatasetName, type Row } from './schemas.ts';

/** For tests only: the rows of a resource of the project's own data package. */
export function realRows<N extends DatasetName>(name: N): readonly Row<N>[] {
  return v.parse(v.array(datasetSchemas[name] as v.GenericSchema<unknown, Row<N>>), readJson(name));
}

/** For tests only: the project's own package description. */
export const realPackage = v.parse(packageSchema, readJson('datapackage'));

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
}
