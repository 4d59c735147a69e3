import { existsSync, readFileSync } from 'node:fs';
import type { BenchResults } from './results.ts';

type Origin = Pick<BenchResults, 'commit' | 'machine'>;

/**
 * What earlier runs left in a file, so that sections measured one by one add up to a whole. Only runs of the same commit on the same
 * class of machine can stand side by side: others begin a file anew.
 */
export function keptResults(path: string, { commit, machine }: Origin): BenchResults {
  const kept = existsSync(path) ? parsed(readFileSync(path, 'utf8')) : null;
  if (kept && commit !== null && kept.commit === commit && kept.machine === machine) return kept;
  return {
    commit,
    machine,
    measured: {},
    comparisons: [],
    projects: [],
    points: [],
    interactions: [],
  };
}

function parsed(text: string): BenchResults | null {
  try {
    const value = JSON.parse(text) as BenchResults;
    return typeof value.measured === 'object' ? value : null;
  } catch {
    // Cut short while it was being written.
    return null;
  }
}
