import { describe, expect, it } from 'vitest';
import { changeIndex, sortOut, sourcesOfChanges, takeChanges } from './change-index.ts';
import { knownProjects } from './known-project.ts';
import { randomProjectData } from './random-projects.ts';
import { betweenOf, changesOf, isBetween, isSurelyBetween } from './status-changes.ts';

const BORDERS = [betweenOf(null, null), betweenOf('2012-05-30', null), betweenOf('2010', '2015-06')];

describe.each([1, 2, 3])('changes found by the index, made-up projects %i', (seed) => {
  const known = knownProjects(randomProjectData(300, seed));
  const index = changeIndex(known);
  const positions = Uint32Array.from(known.keys()).filter((place) => (place * 7 + seed) % 3 !== 0);

  it.each(BORDERS)('are those that are found one by one, between $after and $until', (between) => {
    const plain = Array.from(positions, (place) => known[place])
      .flatMap((project) => (project ? changesOf(project) : []))
      .filter((change) => isBetween(change, between))
      .toSorted((a, b) => compare(b.last, a.last) || compare(b.first, a.first));
    const found = takeChanges(index, positions, between);
    expect(plain.length).toBeGreaterThan(50);
    expect(found.changes).toEqual(plain);
    expect(Array.from(found.places, (place) => index.changes[place])).toEqual(plain);
    expect(new Set(sourcesOfChanges(found))).toEqual(
      new Set(plain.flatMap(({ project, evidence }) => [...project.source, ...evidence.source])),
    );
  });

  it.each(BORDERS)('are sorted out as by hand, between $after and $until', (between) => {
    const set = takeChanges(index, positions, between);
    const out = sortOut(set, between);
    const later = set.changes.filter(({ how }) => how !== 'first-seen');
    const counted = later.filter(({ project }) => project.isCounted);
    expect(out.counted).toEqual(counted);
    expect(out.firstSeen).toEqual(set.changes.filter(({ how }) => how === 'first-seen'));
    expect(out.uncounted).toEqual(later.filter(({ project }) => !project.isCounted));
    expect(out.unsure).toEqual(later.filter((change) => !isSurelyBetween(change, between)));
    const ids = [...new Set(counted.map(({ project }) => project.id))];
    expect(out.projects).toEqual(ids.map((id) => counted.find(({ project }) => project.id === id)));
    for (const [status, changes] of out.byStatus) {
      expect(changes).toEqual(counted.filter(({ to }) => to === status));
    }
    expect([...out.byStatus.values()].flat()).toHaveLength(counted.length);
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
