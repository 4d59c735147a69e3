import { describe, expect, it } from 'vitest';
import { countFacet, selectProjects, UNKNOWN, type ProjectFilters } from './selection.ts';
import { realProjectsOn } from './testing.ts';

const projects = realProjectsOn('2022-05-30');
const none: ProjectFilters = { sector: [], status: [], region: [], type: [], confidence: [], q: '' };
const idsFor = (filters: Partial<ProjectFilters>) =>
  selectProjects(projects, { ...none, ...filters }).map(({ project }) => project.id);

describe('the filters of the projects', () => {
  it('leave everything where nothing is asked for', () => {
    expect(idsFor({})).toHaveLength(projects.length);
  });

  it('take any value within a facet and all facets together', () => {
    const chemicals = idsFor({ sector: ['chemicals'] });
    const space = idsFor({ sector: ['space'] });
    expect(idsFor({ sector: ['chemicals', 'space'] })).toHaveLength(chemicals.length + space.length);
    expect(idsFor({ sector: ['space'], region: ['kyzylorda'] })).toEqual(['P11']);
    expect(idsFor({ sector: ['space'], region: ['atyrau'] })).toEqual([]);
  });

  it('find projects without a documented status or region', () => {
    // The heat and power plants were agreed in 2024, the regions are not in the sources.
    expect(idsFor({ status: [UNKNOWN], region: [UNKNOWN] })).toContain('P13');
  });

  it('count what each option would show, the other filters given', () => {
    const all = countFacet(projects, none, 'sector');
    const inAtyrau = countFacet(projects, { ...none, region: ['atyrau'] }, 'sector');
    expect(inAtyrau.get('chemicals')).toBe(idsFor({ sector: ['chemicals'], region: ['atyrau'] }).length);
    expect(inAtyrau.get('chemicals')).toBeLessThan(all.get('chemicals') ?? 0);
    expect(inAtyrau.get('space')).toBeUndefined();
  });

  it('count the options of a facet as if it were not filtered itself', () => {
    const filtered = countFacet(projects, { ...none, sector: ['energy'] }, 'sector');
    expect(filtered).toEqual(countFacet(projects, none, 'sector'));
  });
});

describe('the search', () => {
  it('finds a place in Russian, Kazakh and Latin letters', () => {
    const inKostanay = idsFor({ region: ['kostanay'] });
    expect(inKostanay.length).toBeGreaterThan(3);
    for (const q of ['Костанай', 'Қостанай', 'Kostanay', 'kostanai', 'КОСТАНАЙ']) {
      expect(idsFor({ q })).toEqual(expect.arrayContaining(inKostanay));
    }
  });

  it('finds companies, and asks for every word', () => {
    expect(idsFor({ q: 'tatneft' })).toContain('P03');
    expect(idsFor({ q: 'tatneft saran' })).toEqual(['P03']);
    expect(idsFor({ q: 'tatneft baikonur' })).toEqual([]);
  });

  it('takes hostile text as text', () => {
    expect(idsFor({ q: '<script>.*+?^${}()|[]\\' })).toEqual([]);
    expect(idsFor({ q: '   ' })).toHaveLength(projects.length);
  });
});
