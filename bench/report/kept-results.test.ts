import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RESULTS } from '../testing.ts';
import { keptResults } from './kept-results.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const path = join(folder, 'results.json');
const { commit, machine } = RESULTS;

afterAll(() => rmSync(folder, { recursive: true }));

describe('results of earlier runs', () => {
  it('are continued by runs of the same commit on the same class of machine', () => {
    writeFileSync(path, JSON.stringify(RESULTS));
    expect(keptResults(path, { commit, machine })).toEqual(RESULTS);
  });

  it('are left behind by any other run', () => {
    const empty = { measured: {}, comparisons: [], projects: [], points: [], interactions: [] };
    for (const other of [
      { commit: 'other', machine },
      { commit, machine: 'other' },
      { commit: null, machine },
    ]) {
      expect(keptResults(path, other)).toEqual({ ...other, ...empty });
    }
  });

  it('do not stand in the way where the file is missing or was cut short', () => {
    expect(keptResults(join(folder, 'missing.json'), { commit, machine }).measured).toEqual({});
    writeFileSync(path, JSON.stringify(RESULTS).slice(0, 200));
    expect(keptResults(path, { commit, machine }).measured).toEqual({});
  });
});
