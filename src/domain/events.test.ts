import { describe, expect, it } from 'vitest';
import { busiestYear, byYear, countByCategory, selectEvents, type EventFilters } from './events.ts';
import { realRows } from './testing.ts';

const events = realRows('events');
const all: EventFilters = { category: [], from: null, to: null, q: '' };
const ids = (filters: Partial<EventFilters>) =>
  selectEvents(events, { ...all, ...filters }).map(({ id }) => id);

describe('selected events', () => {
  it('stand in the order of time', () => {
    const starts = selectEvents(events, all).map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted());
    expect(starts).toHaveLength(72);
  });

  it('belong to a period if some day of theirs does', () => {
    expect(ids({ from: '2022-01-15', to: '2022-01-22' })).toEqual(['E34']);
    expect(ids({ from: '2018-06', to: '2018-06' })).toEqual(['E17']);
  });

  it('are found in any language, in any case, without accents or Kazakh letters', () => {
    expect(ids({ q: 'COLLECTIVE security treaty signed' })).toEqual(
      ids({ q: 'Договор о коллективной безопасности подписан' }),
    );
    expect(ids({ q: 'Вискули' })).toEqual(['E01']);
    expect(ids({ q: 'бексту' })).toEqual([]);
    expect(ids({ q: 'Казакстан ТМД-га косылды' })).toEqual(['E02']);
  });

  it('are counted by category under the other filters', () => {
    const counts = countByCategory(events, { ...all, category: ['sco'], from: '2022', to: '2022' });
    expect(counts.get('prime-ministers')).toBe(5);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(15);
  });
});

describe('the busiest year', () => {
  it('is that with the most events', () => {
    expect(busiestYear(events)).toEqual({ year: 2022, count: 15 });
    expect(byYear(events).get(2022)).toHaveLength(15);
  });

  it('is none where two years share the place, or one is alone', () => {
    const early = events.filter(({ id }) => ['E01', 'E06'].includes(id));
    expect(busiestYear(early)).toBeNull();
    expect(busiestYear(early.slice(0, 1))).toBeNull();
  });
});
