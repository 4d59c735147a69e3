import { describe, expect, it } from 'vitest';
import { reasonOf, Unfinished, withinSeconds } from './within.ts';

const never = new Promise<never>(() => undefined);

describe('a limit', () => {
  it('hands on what is done in time', async () => {
    await expect(withinSeconds(5)('load', Promise.resolve(7))).resolves.toBe(7);
  });

  it('ends a step that never does, and says which one it was', async () => {
    const limit = withinSeconds(0.02);
    await expect(limit('filter', never)).rejects.toThrow('did not finish in 0.02 s (filter)');
    await expect(limit('heap', never)).rejects.toBeInstanceOf(Unfinished);
  });

  it('leaves other failures as they are', async () => {
    const failure = Promise.reject(new Error('crashed\nat a place'));
    await expect(withinSeconds(5)('load', failure).catch(reasonOf)).resolves.toBe('crashed');
  });
});
