import { describe, expect, it } from 'vitest';
import type { Row } from '../schemas.ts';
import { inTime, statusOn } from './status.ts';

const LIFECYCLE = [
  'announced',
  'planned',
  'under-construction',
  'operating',
  'paused',
  'cancelled',
  'exited',
];

function row(date: string, status: string, kind: 'since' | 'observed' = 'since'): Row<'project-statuses'> {
  return { project: 'P', date, kind, status, basis: 'stated', source: ['S'], note: null };
}

const on = (day: string, ...rows: Row<'project-statuses'>[]) => statusOn(inTime(rows, LIFECYCLE), day);

describe('the status of a project on a day', () => {
  it('is the latest one documented at or before the day', () => {
    const rows = [row('2021-04-10', 'under-construction'), row('2022-12-05', 'operating')];
    expect(on('2022-12-04', ...rows).status).toBe('under-construction');
    expect(on('2022-12-05', ...rows).status).toBe('operating');
  });

  it('is unknown before the first evidence, also if that is only an observation', () => {
    expect(on('2022-05-29', row('2022-05-30', 'planned', 'observed')).status).toBeNull();
    expect(on('2022-05-30').status).toBeNull();
  });

  it('does not change on the first of January where only the year is known', () => {
    const rows = [row('2018', 'announced'), row('2022', 'operating')];
    expect(on('2022-01-01', ...rows)).toMatchObject({
      status: 'announced',
      changing: { status: 'operating' },
    });
    expect(on('2022-12-30', ...rows).status).toBe('announced');
    expect(on('2022-12-31', ...rows)).toMatchObject({ status: 'operating', changing: null });
  });

  it('says within a month of a change that the order is open', () => {
    const rows = [row('2022-05-30', 'under-construction', 'observed'), row('2022-11', 'exited')];
    expect(on('2022-10-31', ...rows).changing).toBeNull();
    expect(on('2022-11-15', ...rows)).toMatchObject({
      status: 'under-construction',
      changing: { status: 'exited' },
    });
    expect(on('2022-11-30', ...rows).status).toBe('exited');
  });

  it('names no change where an unsharp date only repeats the status', () => {
    const rows = [row('2022-05-30', 'planned', 'observed'), row('2023', 'planned', 'observed')];
    expect(on('2023-06-01', ...rows)).toMatchObject({ status: 'planned', changing: null });
  });

  it('takes what began on a day before what was seen on it', () => {
    const rows = [row('2022-05-30', 'operating'), row('2022-05-30', 'under-construction', 'observed')];
    expect(on('2022-05-30', ...rows).status).toBe('operating');
  });

  it('does not fall back to an announcement of the same year once a later step is dated exactly', () => {
    // As the lubricants plant: announced in 2016, under construction since 19 May 2016.
    const rows = [row('2016', 'announced'), row('2016-05-19', 'under-construction')];
    expect(on('2016-03-01', ...rows)).toMatchObject({ status: null, changing: { status: 'announced' } });
    expect(on('2016-05-19', ...rows).status).toBe('under-construction');
    expect(on('2017-06-01', ...rows).status).toBe('under-construction');
    expect(inTime(rows.toReversed(), LIFECYCLE).map(({ row: { status } }) => status)).toEqual([
      'announced',
      'under-construction',
    ]);
  });

  it('does count a later step of which only the year is known', () => {
    // As a plant seen under construction in May that began to work in some month of the same year.
    const rows = [row('2022-05-30', 'under-construction', 'observed'), row('2022', 'operating')];
    expect(on('2022-12-31', ...rows).status).toBe('operating');
  });

  it('does not depend on the order of the rows', () => {
    const rows = [
      row('2020', 'announced'),
      row('2022-11', 'exited'),
      row('2020-09-27', 'under-construction'),
    ];
    expect(on('2022-05-30', ...rows)).toEqual(on('2022-05-30', ...rows.toReversed()));
    expect(on('2022-05-30', ...rows).status).toBe('under-construction');
  });
});
