import { describe, expect, it } from 'vitest';
import { textOf } from '../../domain/table.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { viewAt } from '../../view-kit/testing.ts';
import { lanesOf, placeMarks } from './lanes.ts';
import type { Input } from './params.ts';
import { shownChanges } from './shown-changes.ts';
import { timeAxis } from './time-axis.ts';
import { view } from './view.ts';

const at = (query = '') => viewAt(view, query);
const row = async (query: string, id: string) => (await at(query)).table.rows.find((each) => each.id === id);

describe('changes of status', () => {
  it('say what changed between the day of the article and the end of 2024', async () => {
    const { table, finding } = await at('from=2022-05-30&to=2024-12-31');
    const ids = table.rows.map(({ id }) => id);
    expect(ids).toContain('P03-2022-12-operating');
    expect(ids).toContain('P19-2023-07-cancelled');
    expect(ids).toContain('P37-2024-operating');
    expect(ids).not.toContain('P03-2021-04-under-construction');
    expect(ids).not.toContain('P05-2026-01-30-exited');
    // What was known of the first day itself did not change after it.
    expect(ids.filter((id) => id.includes('2022-05-30'))).toEqual([]);
    expect(finding).toMatch(
      /^\d+ documented changes of status at \d+ projects between 30 May 2022 and 31 December 2024/,
    );
  });

  it('keep a year a year', async () => {
    const inYear = await row('from=2024-03-01', 'P37-2024-operating');
    expect(inYear && [textOf(inYear, 'date'), textOf(inYear, 'when')]).toEqual(['2024', 'during 2024']);
    expect(inYear && textOf(inYear, 'within')).toContain('perhaps');
    expect((await at('from=2024-03-01')).subtitle).toMatch(/may lie outside of the two days/);
    const month = await row('', 'P03-2022-12-operating');
    expect(month && textOf(month, 'when')).toBe('during December 2022');
  });

  it('do not call it a change where nothing is documented of the time before', async () => {
    const { finding, table, subtitle } = await at('project=P28');
    expect(table.rows).toHaveLength(1);
    expect(finding).toBe('No change of status is documented');
    expect(subtitle).toContain('1 entry tells only that a status held then');
  });

  it('follow the filters of the page', async () => {
    const { table } = await at('project=P03,P07');
    expect(new Set(table.rows.map(({ href }) => href))).toEqual(new Set(['/projects/P03', '/projects/P07']));
    const space = await at('sector=space');
    expect(new Set(space.table.rows.map((each) => textOf(each, 'sector'))).size).toBe(1);
  });

  it.each(LANGUAGES)('has a sentence for every border in %s', async (language) => {
    for (const query of [
      'from=2022',
      'to=2020',
      'from=2022-05-30',
      'from=2021&to=2022-05',
      'from=1950&to=1951',
    ]) {
      const { finding, subtitle, title } = await viewAt(view, query, { language });
      expect(`${title} ${finding ?? ''} ${subtitle}`).not.toMatch(/undefined|null|NaN/);
    }
  });
});

describe('the marks', () => {
  const axis = timeAxis('2020-01-01', '2025-12-31');

  it('are as long as what their date can mean, and never lie on each other', async () => {
    const { changes } = shownChanges((await at('from=2020')).input as unknown as Input);
    const lanes = lanesOf(changes, () => 'all', ['all']);
    const { placed } = placeMarks(lanes[0]?.marks ?? [], axis, 900);
    expect(placed.length).toBeGreaterThan(20);
    for (const [index, one] of placed.entries()) {
      expect(one.width).toBeGreaterThanOrEqual(24);
      for (const other of placed.slice(index + 1)) {
        if (one.row !== other.row) continue;
        expect(one.left + one.width <= other.left || other.left + other.width <= one.left).toBe(true);
      }
    }
    const year = placed.find(({ mark }) => mark.first === '2024-01-01' && mark.last === '2024-12-31');
    expect(Math.round(year?.barWidth ?? 0)).toBe(Math.round((900 * 366) / 2192));
  });
});
