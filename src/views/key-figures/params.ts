import type { Subject } from '../../domain/claims/claim.ts';
import { oneId, oneOf } from '../../view-kit/params.ts';

/** Groups of the other statements by what they are about. */
export const ABOUT = ['all', 'trade', 'share', 'projects'] as const;
export type About = Exclude<(typeof ABOUT)[number], 'all'>;

/** Stands for no choice of a side. */
export const ALL_SIDES = 'all';
/** Statements of media, and of both sides at once. */
export const NO_SIDE = 'none';

/** The keys choose among the other statements; the article's figures and the table stay. */
export const params = {
  about: oneOf(ABOUT, 'all'),
  by: oneId(ALL_SIDES, 'card'),
  list: oneOf(['short', 'all'], 'short'),
};

/** What a claim is about, in the groups of the filter. */
export function aboutOf(subject: Subject): About {
  switch (subject) {
    case 'trade':
    case 'trade-growth':
      return 'trade';
    case 'import-share':
      return 'share';
    default:
      return 'projects';
  }
}
