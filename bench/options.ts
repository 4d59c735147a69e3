import { parseArgs } from 'node:util';

export const SECTIONS = ['compare', 'interaction', 'projects', 'points'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Options {
  /** Visits to each page of the comparison. */
  readonly runs: number;
  readonly sections: readonly Section[];
  /** Names of pages; `null`: all. */
  readonly pages: readonly string[] | null;
  readonly profiles: readonly ('desktop' | 'mobile')[];
  /** One visit each and small sizes, only to see that it works. */
  readonly isQuick: boolean;
  /** Each section is measured with all of its pages and as often as it should be: only such results stay in the repository. */
  readonly isThorough: boolean;
}

const RUNS = 3;

/** @param known names of pages that `--only` may name besides sections. @throws with a message for whoever typed it */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      only: { type: 'string', multiple: true },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs ?? (values.quick ? 1 : RUNS));
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: a whole number from 1 on`);
  const names = (values.only ?? []).flatMap((list) => list.split(','));
  const unknown = names.filter((name) => !isSection(name) && !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`--only ${unknown.join(',')}: there are ${[...SECTIONS, ...known].join(', ')}`);
  }
  const sections = names.filter(isSection);
  const pages = names.filter((name) => !isSection(name));
  const profiles = profilesOf(values.profile);
  return {
    runs,
    sections: sections.length > 0 ? sections : SECTIONS,
    pages: pages.length > 0 ? pages : null,
    profiles,
    isQuick: values.quick,
    isThorough: pages.length === 0 && !values.quick && profiles.length === 2 && runs >= RUNS,
  };
}

function isSection(name: string): name is Section {
  return (SECTIONS as readonly string[]).includes(name);
}

function profilesOf(name = 'both'): Options['profiles'] {
  if (name === 'desktop' || name === 'mobile') return [name];
  if (name === 'both') return ['desktop', 'mobile'];
  throw new Error(`--profile ${name}: desktop, mobile or both`);
}
