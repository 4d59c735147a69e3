import { describe, expect, it } from 'vitest';
import { knownProjects } from './known-project.ts';
import { projectsOn } from './project-on-day.ts';
import { betweenOf, changeId, changesOf, isBetween, isSurelyBetween } from './status-changes.ts';
import { realProjectData } from './testing.ts';

const data = realProjectData();
const known = knownProjects(data);
const all = known.flatMap(changesOf);
const of = (id: string) => all.filter(({ project }) => project.id === id);

const statusesOn = (day: string) =>
  new Map(projectsOn(data, day).map(({ project, status }) => [project.id, status]));

describe('documented changes of status', () => {
  it('follow a project from its announcement on, and leave out evidence that nothing changed', () => {
    expect(of('P03').map(({ from, to, how, evidence }) => [from, to, how, evidence.date])).toEqual([
      [null, 'announced', 'began', '2020'],
      ['announced', 'under-construction', 'began', '2021-04'],
      ['under-construction', 'operating', 'began', '2022-12'],
    ]);
  });

  it('keep apart what began, what was seen after a change, and what was seen first', () => {
    expect(of('P36').map(({ how, to, earliest }) => [how, to, earliest])).toEqual([
      ['first-seen', 'planned', null],
      ['by', 'under-construction', '2022-05-30'],
    ]);
  });

  it('keep the precision of their date', () => {
    expect(of('P37').at(-1)).toMatchObject({ first: '2024-01-01', last: '2024-12-31', to: 'operating' });
  });

  it('have an id of their own each', () => {
    expect(new Set(all.map(changeId)).size).toBe(all.length);
  });
});

describe('changes between two days', () => {
  const between = betweenOf('2022-05-30', '2024-12-31');

  it('are exactly what two states of the page differ by', () => {
    const days = ['2020-12-31', '2022-05-30', '2022-07-01', '2023-06-15', '2024-12-31', '2026-11-24'];
    for (const [index, day] of days.entries()) {
      for (const later of days.slice(index + 1)) {
        const [then, now] = [statusesOn(day), statusesOn(later)];
        const range = betweenOf(day, later);
        const settled = all.filter((change) => isBetween(change, range) && change.last <= later);
        for (const { project } of known) {
          const own = settled.filter((change) => change.project.id === project.id);
          expect([project.id, own.at(-1)?.to ?? then.get(project.id)]).toEqual([
            project.id,
            now.get(project.id),
          ]);
          expect([project.id, own[0] ? own[0].from : then.get(project.id)]).toEqual([
            project.id,
            then.get(project.id),
          ]);
        }
      }
    }
  });

  it('do not call a year certain that reaches beyond the first day', () => {
    const range = betweenOf('2024-03-01', '2024-12-31');
    const year = of('P37').at(-1);
    expect(year && [isBetween(year, range), isSurelyBetween(year, range)]).toEqual([true, false]);
    expect(year && isSurelyBetween(year, between)).toBe(true);
    const seen = of('P36').at(-1);
    expect(seen && isSurelyBetween(seen, between)).toBe(true);
  });

  it('take a year as a border for the whole of it', () => {
    expect(betweenOf('2022', '2022-02')).toEqual({ after: '2021-12-31', until: '2022-02-28' });
  });
});
