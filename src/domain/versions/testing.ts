import type { VersionPatch } from './patch.ts';

/** For tests only: what 1.0.0 would have had instead, Kazakhstan's imports from Russia in 2021 as a round 17 billion dollars. */
export const REVISED_IMPORTS: VersionPatch = {
  version: '1.0.0',
  next: '1.1.0',
  resources: [
    {
      name: 'trade',
      key: ['year', 'reporter', 'partner', 'flow', 'series'],
      changed: [{ row: [2021, 'KAZ', 'RUS', 'import', 'preferred'], was: { valueUsd: 17_000_000_000 } }],
      added: [],
      removed: [],
    },
  ],
};
