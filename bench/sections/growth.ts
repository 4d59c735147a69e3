import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutContent } from '../explorer/serve.mjs';
import { syntheticProjects } from '../explorer/synthetic-projects.mjs';
import { PROFILES } from '../measure/profile.ts';
import type { Options } from '../options.ts';
import { ourPage, peerPage, projectsPage, type BenchPage } from '../pages.ts';
import { TOOLS } from '../peers/build.ts';
import { madeUpDashboard, USUAL } from '../peers/dashboard.ts';
import type { Curve, CurveStep, PageResult } from '../report/results.ts';
import type { Overrides } from '../serve.ts';
import { madeUpRates } from './made-up-rates.ts';
import { isWanted, type Stage } from './stage.ts';
import { visitInTurn } from './visit-in-turn.ts';

const PROJECTS = [22, 1000, 10_000, 100_000];
const POINTS = [30, 300, 3000, 30_000];
/** As many as the chart of ours has. */
const LINES = 2;

/** The table of projects with more and more rows. */
export function growProjects(stage: Stage): Promise<readonly Curve[]> {
  return grow(stage, 'projects', PROJECTS, (count) => {
    const data = JSON.stringify(madeUpDashboard({ ...USUAL, projects: count }));
    const rows = Object.entries(syntheticProjects(stage.root, count)).map(
      ([name, list]): [string, string] => [`/data/${name}.json`, JSON.stringify(list)],
    );
    return [
      ...TOOLS.map((name) =>
        peerPage(name, join(stage.peers, name), String(count), { [`/data/${count}.json`]: data }),
      ),
      projectsPage('ours', stage.dist, {
        ...Object.fromEntries(rows),
        ...emptied(stage.dist, 'en/projects'),
      }),
    ];
  });
}

/** A chart of lines with more and more points. */
export function growPoints(stage: Stage): Promise<readonly Curve[]> {
  return grow(stage, 'points', POINTS, (count) => {
    const data = JSON.stringify(madeUpDashboard({ ...USUAL, points: count, lines: LINES }));
    return [
      ...TOOLS.map((name) =>
        peerPage(name, join(stage.peers, name), `points-${count}`, { [`/data/points-${count}.json`]: data }),
      ),
      ourPage({
        name: 'ours',
        root: stage.dist,
        path: '/en/context',
        chartCount: 1,
        overrides: {
          '/data/exchange-rates.json': JSON.stringify(madeUpRates(stage.root, count)),
          ...emptied(stage.dist, 'en/context'),
        },
      }),
    ];
  });
}

async function grow(
  stage: Stage,
  what: string,
  sizes: readonly number[],
  pagesOf: (size: number) => readonly BenchPage[],
): Promise<readonly Curve[]> {
  const [desktop] = PROFILES;
  if (!desktop) return [];
  const steps: { readonly size: number; readonly results: readonly PageResult[] }[] = [];
  for (const size of stage.options.isQuick ? sizes.slice(0, 2) : sizes) {
    const pages = pagesOf(size).filter(({ name }) => isWanted(stage.options, name));
    const name = `${size.toLocaleString('en')} ${what}`;
    stage.log(`${name} …`);
    const results = await visitInTurn(stage, name, pages, desktop, roundsFor(stage, size));
    steps.push({ size, results });
  }
  const names = steps[0]?.results.map(({ page }) => page) ?? [];
  return names.map((page) => ({
    page,
    steps: steps.flatMap(({ size, results }): CurveStep[] =>
      results
        .filter((one) => one.page === page)
        .map(({ medians, unfinished }) => ({ size, figures: medians, unfinished })),
    ),
  }));
}

/** Large sizes take long and differ so much that one visit tells; each filters several times. */
function roundsFor({ options }: Stage, size: number): number {
  return size >= 3000 ? 1 : curveRuns(options);
}

/** Visits to each page at the smaller sizes; at the larger ones it is one. */
export function curveRuns({ runs }: Options): number {
  return Math.ceil(runs / 3);
}

/** The page written at build shows the real data: without it the app draws the made-up ones. */
function emptied(dist: string, folder: string): Overrides {
  return { [`/${folder}`]: withoutContent(readFileSync(join(dist, folder, 'index.html'), 'utf8')) };
}
