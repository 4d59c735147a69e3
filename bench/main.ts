/*
 * npm run bench: how fast the dashboard is beside the same page on other tools, in one run. See bench/README.md.
 *   --quick            one visit each, small sizes: only to see that it works
 *   --runs 5           visits to each page
 *   --only compare,ours  sections (compare, projects, points, interaction) or pages
 *   --profile mobile   desktop, mobile or both
 */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserAtHand } from '../scripts/browser.mjs';
import { CACHE, ensureBuild, ROOT } from '../scripts/lib/setup.mjs';
import { machineClass } from './machine.ts';
import { readOptions, type Section } from './options.ts';
import { buildPeers } from './peers/build.ts';
import { writeReport } from './report/write.ts';
import type { BenchResults } from './report/results.ts';
import { compare, COMPARED } from './sections/compare.ts';
import { growPoints, growProjects } from './sections/growth.ts';
import { interact } from './sections/interaction.ts';
import type { Stage } from './sections/stage.ts';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

const options = readOptions(process.argv.slice(2), COMPARED);
const peers = join(CACHE, 'bench/peers');
ensureBuild();
await buildPeers(peers);
const found = await browserAtHand();
if (!found) process.exit(1);
const browser = await chromium.launch({
  ...(found.executablePath && { executablePath: found.executablePath }),
  env: { ...definedOnly(process.env), ...found.env },
  args: ARGUMENTS,
});
const began = Date.now();
const stage: Stage = {
  browser,
  options,
  root: ROOT,
  dist: join(ROOT, 'dist'),
  peers,
  log: (text) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`),
};

const results: BenchResults = {
  date: new Date().toISOString().slice(0, 10),
  machine: machineClass(browser.version()),
  runs: options.runs,
  comparisons: await section('compare', compare),
  projects: await section('projects', growProjects),
  points: await section('points', growPoints),
  interactions: await section('interaction', interact),
};
await writeReport(results, { root: ROOT, cache: join(CACHE, 'bench'), browser, isWhole: options.isWhole });
await browser.close();
stage.log('done');

async function section<Result>(
  name: Section,
  measure: (stage: Stage) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  if (!options.sections.includes(name)) return [];
  stage.log(`── ${name}`);
  return measure(stage);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
