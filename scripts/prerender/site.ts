import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { parsePackage, parseResource } from '../../src/data/parse-resource.ts';
import { datasetSchemas, type DataPackage, type DatasetName } from '../../src/domain/schemas.ts';

/** What the build knows before any data are read. */
export interface SiteBasics {
  /** Base path, with a slash at both ends. */
  readonly base: string;
  /** `https://example.org`, from `SITE_URL`; empty where the site does not know where it will stand. */
  readonly origin: string;
  /** ISO day of the build. */
  readonly today: string;
  /** Pictures of the views are made by this build: heads and answers may name them. */
  readonly hasCards: boolean;
  /** Which file each module went into. */
  readonly manifest: Manifest;
  /** All styles of the app, and the file that holds them. */
  readonly styles: { readonly text: string; readonly file: string };
  /** The script that runs before the first paint, written into each page. */
  readonly early: string;
}

/** All that the pages of one build have in common. */
export interface Site extends SiteBasics {
  readonly pkg: DataPackage;
  /** The description as it stands in the file, with the fields of each resource. */
  readonly descriptor: unknown;
  /** `dictionary.json` as it is. */
  readonly prose: unknown;
  readonly rows: ReadonlyMap<DatasetName, readonly unknown[]>;
  /** Keys of the address that change what a page shows. */
  readonly stateKeys: readonly string[];
}

/** Reads the data package as the app does, every row held against its schema. */
export async function readData(root: string) {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, 'data', `${name}.json`), 'utf8'));
  const descriptor = await read('datapackage');
  const prose = await read('dictionary');
  const pkg = withoutDescriptions(parsePackage(descriptor));
  const names = (Object.keys(datasetSchemas) as DatasetName[]).filter((name) =>
    pkg.resources.some((resource) => resource.name === name),
  );
  const rows = new Map<DatasetName, readonly unknown[]>();
  for (const name of names) rows.set(name, parseResource(name, await read(name)));
  return { descriptor, prose, pkg, rows };
}

/** The pages carry the description of the package with them; the data page alone shows its long texts, from the file. */
function withoutDescriptions(pkg: DataPackage): DataPackage {
  return { ...pkg, resources: pkg.resources.map(({ name, path, label }) => ({ name, path, label })) };
}
