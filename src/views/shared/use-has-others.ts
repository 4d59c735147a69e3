import { use } from 'react';
import { ComparisonContext } from './comparison-context.ts';

/** True on the projects page, where the other views follow a choice; in an embed or on a slide the view stands alone. */
export function useHasOthers(): boolean {
  return use(ComparisonContext) !== null;
}
