/* Writes a share of the pages; bundled for Node by the build and run in a thread of its own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { projectOfRoute } from './card-picture.ts';
import { drawProjectCard } from './draw-project-card.tsx';
import { oembedAnswer, oembedFile } from './oembed.ts';
import { renderRoute } from './render-route.ts';
import { fileOf, type Route } from './routes.ts';
import { readData, type SiteBasics } from './site.ts';
import { stateKeysOf } from './state-keys.ts';

/** What the build tells a worker. */
export interface WorkerTask {
  readonly root: string;
  readonly outDir: string;
  readonly routes: readonly Route[];
  readonly basics: SiteBasics;
  /** Where the pictures of projects are laid down as HTML, to be photographed. */
  readonly sheetsDir: string;
}

const { root, outDir, routes, basics, sheetsDir } = workerData as WorkerTask;
const site = { ...basics, ...(await readData(root)), stateKeys: await stateKeysOf() };
for (const route of routes) {
  const file = join(outDir, fileOf(route));
  await mkdir(dirname(file), { recursive: true });
  try {
    const { html, title } = await renderRoute(route, site);
    await writeFile(file, html);
    if (route.kind !== 'not-found') await writeOembed(route, title);
    await writeCard(route);
  } catch (cause) {
    throw new Error(`${fileOf(route)} could not be written: ${String(cause)}`, { cause });
  }
}

async function writeOembed(route: Route, title: string): Promise<void> {
  const file = join(outDir, oembedFile(route));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(await oembedAnswer(route, title, site)));
}

/** The picture of a project in a language, once. */
async function writeCard(route: Route): Promise<void> {
  const project = projectOfRoute(route);
  if (!site.hasCards || project === null || route.folder === null) return;
  const { html } = await drawProjectCard(project, route.language, site);
  await writeFile(join(sheetsDir, `${project}.${route.language}.html`), html);
}
