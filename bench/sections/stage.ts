import type { Browser } from '@playwright/test';
import type { Options } from '../options.ts';

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
  readonly log: (text: string) => void;
}

export function isWanted(options: Options, page: string): boolean {
  return options.pages === null || options.pages.includes(page);
}
