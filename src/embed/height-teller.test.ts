import { describe, expect, it } from 'vitest';
import { heightTeller } from './height-teller.ts';

/** A clock that only moves when told to. */
function handClock() {
  let time = 0;
  let pending: { at: number; call: () => void }[] = [];
  return {
    now: () => time,
    after: (ms: number, call: () => void) => {
      pending.push({ at: time + ms, call });
    },
    advance: (ms: number) => {
      time += ms;
      const due = pending.filter(({ at }) => at <= time);
      pending = pending.filter(({ at }) => at > time);
      for (const { call } of due) call();
    },
  };
}

function tellerWithClock() {
  const told: number[] = [];
  const clock = handClock();
  return { told, clock, measure: heightTeller((heightPx) => told.push(heightPx), clock) };
}

describe('the height that an embed tells', () => {
  it('is the last one of a layout on its way', () => {
    const { told, clock, measure } = tellerWithClock();
    measure(300);
    measure(640);
    measure(612);
    clock.advance(50);
    expect(told).toEqual([612]);
  });

  it('is not told again for a change below 2 px, however many there are', () => {
    const { told, clock, measure } = tellerWithClock();
    for (const height of [500, 501, 499, 501, 500]) {
      measure(height);
      clock.advance(1000);
    }
    expect(told).toEqual([500]);
  });

  it('is told at most ten times a second', () => {
    const { told, clock, measure } = tellerWithClock();
    for (let step = 0; step < 100; step += 1) {
      measure(400 + 10 * step);
      clock.advance(10);
    }
    clock.advance(100);
    expect(told.length).toBeLessThanOrEqual(11);
    expect(told.at(-1)).toBe(1390);
  });
});
