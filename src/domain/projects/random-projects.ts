import type { Datasets, Row } from '../schemas.ts';
import { seeded } from '../testing.ts';
import type { ProjectDataset } from './datasets.ts';
import { realProjectData } from './testing.ts';

/** For tests only: made-up projects in the place of the real ones; the same seed gives the same. */
export function randomProjectData(count: number, seed: number): Datasets<ProjectDataset> {
  const real = realProjectData();
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const data = {
    projects: [] as Row<'projects'>[],
    'project-partners': [] as Row<'project-partners'>[],
    'project-statuses': [] as Row<'project-statuses'>[],
    'project-amounts': [] as Row<'project-amounts'>[],
  };
  for (let index = 1; index <= count; index += 1) {
    const id = `X${index}`;
    const own = { ...pick(real.projects), id, isCounted: random() < 0.9 };
    data.projects.push({ ...own, regions: random() < 0.2 ? [] : [pick(real.regions).id] });
    const partner = pick(real['project-partners']);
    data['project-partners'].push({ ...partner, project: id });
    const statuses = random() < 0.1 ? [] : real.statuses.slice(0, 1 + Math.floor(random() * 5));
    let year = 2005 + Math.floor(random() * 18);
    for (const { id: status } of statuses) {
      const kind = random() < 0.7 ? 'since' : 'observed';
      const date = pick([`${year}`, `${year}-03`, `${year}-05-30`]);
      data['project-statuses'].push({ ...pick(real['project-statuses']), project: id, status, kind, date });
      year += Math.floor(random() * 3);
    }
    for (const amount of [pick(real['project-amounts']), pick(real['project-amounts'])]) {
      if (random() < 0.5) data['project-amounts'].push({ ...amount, project: id });
    }
  }
  return { ...real, ...data };
}
