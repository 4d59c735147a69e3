/*
 * npm run bench: how fast the dashboard is beside the same page on other tools, in one run. See bench/README.md.
 *   --quick            one visit each, small sizes: only to see that it works
 *   --runs 3           visits to each page
 *   --only compare,ours  sections (compare, interaction, projects, points) or pages
 *   --profile mobile   desktop, mobile or both
 */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserAtHand } from '../scripts/browser.mjs';
import { CACHE, ensureBuild, ROOT } from '../scripts/lib/setup.mjs';
import { machineClass } from './machine.ts';
import { measuredCommit } from './measured-commit.ts';
import { readOptions, SECTIONS, type Options } from './options.ts';
import { buildPeers } from './peers/build.ts';
import { keptResults } from './report/kept-results.ts';
import { blockOf } from './report/page-block.ts';
import { writeReport } from './report/write.ts';
import { compare, COMPARED } from './sections/compare.ts';
import { curveRuns, growPoints, growProjects } from './sections/growth.ts';
import { interact } from './sections/interaction.ts';
import type { MeasureSection, Stage } from './sections/stage.ts';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

const MEASURE: Readonly<Record<(typeof SECTIONS)[number], MeasureSection>> = {
  compare: async (stage) => ({ comparisons: await compare(stage) }),
  interaction: async (stage) => ({ interactions: await interact(stage) }),
  projects: async (stage) => ({ projects: await growProjects(stage) }),
  points: async (stage) => ({ points: await growPoints(stage) }),
};

/** How often a section visits each page; interactions are repeated on one visit. */
const RUNS: Readonly<Record<(typeof SECTIONS)[number], (options: Options) => number>> = {
  compare: ({ runs }) => runs,
  interaction: () => 1,
  projects: curveRuns,
  points: curveRuns,
};

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
const folder = options.isThorough ? join(ROOT, 'bench') : join(CACHE, 'bench');
const destination = { root: ROOT, folder, browser, isThorough: options.isThorough };
let results = keptResults(join(folder, 'results.json'), {
  machine: machineClass(browser.version()),
  commit: measuredCommit(ROOT),
});
for (const name of SECTIONS.filter((one) => options.sections.includes(one))) {
  stage.log(`── ${name}`);
  const beganAt = Date.now();
  const measured = await MEASURE[name](stage);
  const date = new Date().toISOString().slice(0, 10);
  const seconds = Math.round((Date.now() - beganAt) / 1000);
  results = {
    ...results,
    ...measured,
    measured: { ...results.measured, [name]: { date, runs: RUNS[name](options), seconds } },
  };
  // After each section: a run that is cut keeps what it has.
  await writeReport(results, destination);
}
await browser.close();
console.log(`\n${blockOf(results)}\n`);
stage.log(`done: ${join(folder, 'results.json').slice(ROOT.length + 1)}`);
if (!options.isThorough) console.log('A partial run: the results in the repository stay as they are.');

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
