import { describe, expect, it } from 'vitest';
import { FACETS, UNKNOWN, type Facet } from './facets.ts';
import { selectionOf, type ProjectFilters } from './selection.ts';
import { realProjectData } from './testing.ts';

const data = realProjectData();
const none: ProjectFilters = {
  ...(Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, readonly string[]>),
  q: '',
  project: [],
};
const at = (filters: Partial<ProjectFilters>) => selectionOf(data, '2022-05-30', { ...none, ...filters });
const idsFor = (filters: Partial<ProjectFilters>) => at(filters).projects.map(({ project }) => project.id);
const counts = (filters: Partial<ProjectFilters>, facet: Facet) => at(filters).counts[facet];

describe('the filters of the projects', () => {
  it('leave everything where nothing is asked for', () => {
    expect(idsFor({})).toHaveLength(data.projects.length);
  });

  it('take any value within a facet and all facets together', () => {
    const chemicals = idsFor({ sector: ['chemicals'] });
    const space = idsFor({ sector: ['space'] });
    expect(idsFor({ sector: ['chemicals', 'space'] })).toHaveLength(chemicals.length + space.length);
    expect(idsFor({ sector: ['space'], region: ['kyzylorda'] })).toEqual(['P11']);
    expect(idsFor({ sector: ['space'], region: ['atyrau'] })).toEqual([]);
  });

  it('take single projects, and count by facet what is left of them', () => {
    expect(idsFor({ project: ['P11', 'P03', 'nobody'] })).toEqual(['P03', 'P11']);
    expect(idsFor({ project: ['P11', 'P03'], sector: ['space'] })).toEqual(['P11']);
    expect(counts({ project: ['P11', 'P03'] }, 'sector').get('space')).toBe(1);
  });

  it('find projects without a documented status or region', () => {
    // The heat and power plants were agreed in 2024, the regions are not in the sources.
    expect(idsFor({ status: [UNKNOWN], region: [UNKNOWN] })).toContain('P13');
  });

  it('find projects by company', () => {
    expect(idsFor({ company: ['kamaz'] })).toEqual(['P01', 'P02', 'P04', 'P28']);
    expect(idsFor({ company: ['samruk-kazyna', 'samruk-kazyna-ondeu'] })).toEqual([
      'P05',
      'P06',
      'P13',
      'P14',
    ]);
  });

  it('find projects by the year of the announcement, and those without one', () => {
    expect(idsFor({ announced: ['2011'] })).toEqual(['P27']);
    // Only seen as planned on the day of the article: nobody says when it was announced.
    expect(idsFor({ announced: [UNKNOWN] })).toContain('P04');
  });

  it('find projects by what figures they have', () => {
    expect(idsFor({ figure: ['usd'] })).toHaveLength(14);
    expect(idsFor({ figure: ['kzt'] })).toContain('P03');
    const without = new Set(idsFor({ figure: ['none'] }));
    expect(idsFor({ figure: ['usd', 'kzt', 'jobs'] }).filter((id) => without.has(id))).toEqual([]);
  });

  it('count what each option would show, the other filters given', () => {
    const all = counts({}, 'sector');
    const inAtyrau = counts({ region: ['atyrau'] }, 'sector');
    expect(inAtyrau.get('chemicals')).toBe(idsFor({ sector: ['chemicals'], region: ['atyrau'] }).length);
    expect(inAtyrau.get('chemicals')).toBeLessThan(all.get('chemicals') ?? 0);
    expect(inAtyrau.get('space')).toBe(0);
  });

  it('count the options of a facet as if it were not filtered itself', () => {
    expect(counts({ sector: ['energy'] }, 'sector')).toEqual(counts({}, 'sector'));
  });

  it('count exactly what a press on the option then shows, for every option of every facet', () => {
    const given = { status: ['planned', 'under-construction', 'operating'], confidence: ['A', 'B'] };
    for (const facet of FACETS) {
      for (const [value, count] of counts(given, facet)) {
        expect([facet, value, count]).toEqual([facet, value, idsFor({ ...given, [facet]: [value] }).length]);
      }
    }
  });
});

describe('the search', () => {
  it('finds a place in Russian, Kazakh and Latin spelling alike', () => {
    const inKostanay = idsFor({ region: ['kostanay'] });
    const found = idsFor({ q: 'Kostanay' });
    expect(inKostanay.length).toBeGreaterThan(3);
    expect(found).toEqual(expect.arrayContaining(inKostanay));
    for (const q of ['Qostanai', 'Костанай', 'Қостанай', 'kostanai', 'КОСТАНАЙ']) {
      expect([q, idsFor({ q })]).toEqual([q, found]);
    }
  });

  it('finds companies, and asks for every word', () => {
    expect(idsFor({ q: 'tatneft' })).toContain('P03');
    expect(idsFor({ q: 'tatneft saran' })).toEqual(['P03']);
    expect(idsFor({ q: 'татнефть саран' })).toEqual(['P03']);
    expect(idsFor({ q: 'tatneft baikonur' })).toEqual([]);
  });

  it('finds what stands in notes and in the roles of partners', () => {
    expect(idsFor({ q: 'HEAT Motors' })).toContain('P01');
    expect(idsFor({ q: 'председатель' })).toContain('P01');
  });

  it('forgives one typo, and says so', () => {
    for (const q of ['Lukoli', 'Lukoyl', 'Lukol', 'Lukkoil']) {
      expect([q, idsFor({ q })]).toEqual([q, idsFor({ q: 'Lukoil' })]);
    }
    expect(at({ q: 'Lukoli' }).words).toEqual([{ text: 'lukoli', as: 'whole' }]);
    expect(at({ q: 'Lukoil' }).words).toEqual([{ text: 'lukoil', as: 'written' }]);
  });

  it('does not take one year for another', () => {
    expect(idsFor({ q: '2099' })).toEqual([]);
  });

  it('takes hostile text as text', () => {
    expect(idsFor({ q: '<script>.*+?^${}()|[]\\' })).toEqual([]);
    expect(idsFor({ q: '   ' })).toHaveLength(data.projects.length);
  });
});
