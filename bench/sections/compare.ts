import { PROFILES } from '../measure/profile.ts';
import { ourPage, peerPage, projectsPage, type BenchPage } from '../pages.ts';
import { madeUpDashboard, USUAL } from '../peers/dashboard.ts';
import { TOOLS } from '../peers/build.ts';
import type { Comparison } from '../report/results.ts';
import { isWanted, type Stage } from './stage.ts';
import { visitInTurn } from './visit-in-turn.ts';

/** Names of the pages in the order of the tables. */
export const COMPARED = ['floor', ...TOOLS, 'ours', 'ours-projects'] as const;

/** The same page on other tools and two of ours with their real data, as a first-time reader has them. */
export async function compare(stage: Stage): Promise<readonly Comparison[]> {
  const pages = comparedPages(stage).filter(({ name }) => isWanted(stage.options, name));
  const results: Comparison[] = [];
  for (const profile of PROFILES.filter(({ name }) => stage.options.profiles.includes(name))) {
    stage.log(`${profile.name}: ${pages.length} pages, ${stage.options.runs} times each`);
    const measured = await visitInTurn(stage, `compare, ${profile.name}`, pages, profile, stage.options.runs);
    results.push({ profile: profile.name, pages: measured });
  }
  return results;
}

function comparedPages({ dist, peers }: Stage): readonly BenchPage[] {
  const data = { '/data/22.json': JSON.stringify(madeUpDashboard(USUAL)) };
  return [
    peerPage('floor', `${peers}/floor`, '22'),
    ...TOOLS.map((name) => peerPage(name, `${peers}/${name}`, '22', data)),
    ourPage({ name: 'ours', root: dist, path: '/en/', chartCount: 3 }),
    projectsPage('ours-projects', dist),
  ];
}
