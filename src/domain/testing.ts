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

/** For tests only: a stream of numbers in 0–1 that is the same at every run with the same seed. */
export function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
