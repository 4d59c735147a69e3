import { describe, expect, it } from 'vitest';
import { inTime } from '../../domain/projects/status.ts';
import { realRows } from '../../domain/testing.ts';
import { stripOf } from './strip.ts';

const lifecycle = realRows('statuses').map(({ id }) => id);
const timelineOf = (id: string) =>
  inTime(
    realRows('project-statuses').filter(({ project }) => project === id),
    lifecycle,
  );

describe('the strip of a status history', () => {
  const strip = stripOf(timelineOf('P01'), '2026-11-24');

  it('shows a year as the whole of it, a day as a point', () => {
    const [year, day] = strip?.marks ?? [];
    expect((year?.to ?? 0) - (year?.from ?? 0)).toBeGreaterThan(0.1);
    expect(day?.to).toBe(day?.from);
  });

  it('confirms nothing after the last evidence', () => {
    expect(strip?.spans.map(({ isConfirmed }) => isConfirmed).at(-1)).toBe(false);
    expect(strip?.spans.slice(0, -1).every(({ isConfirmed }) => isConfirmed)).toBe(true);
  });

  it('is not drawn where nothing is dated', () => {
    expect(stripOf([], '2026-11-24')).toBeNull();
  });
});
