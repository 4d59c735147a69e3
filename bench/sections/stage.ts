import type { Browser } from '@playwright/test';
import type { Options } from '../options.ts';
import type { BenchResults } from '../report/results.ts';

/** What every section works with. */
export interface Stage {
  readonly browser: Browser;
  readonly options: Options;
  /** Root of the project. */
  readonly root: string;
  /** The built dashboard. */
  readonly dist: string;
  /** Folder with a folder per peer. */
  readonly peers: string;
  /** Prints a line behind the time that has passed. */
  readonly log: (text: string) => void;
}

/** Measures a section. @returns its part of the results */
export type MeasureSection = (stage: Stage) => Promise<Partial<BenchResults>>;

export function isWanted(options: Options, page: string): boolean {
  return options.pages === null || options.pages.includes(page);
}
