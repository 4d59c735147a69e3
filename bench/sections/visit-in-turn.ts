import type { BenchPage } from '../pages.ts';
import { visit, type Visit } from '../measure/visit.ts';
import type { Profile } from '../measure/profile.ts';
import { serveFolder } from '../serve.ts';
import { mediansOf, type PageResult } from '../report/results.ts';
import { visitText } from '../report/wording.ts';
import type { Stage } from './stage.ts';

/**
 * Visits pages in turn, round after round, so that what disturbs the machine for a while disturbs all of them. A page that cannot
 * go on (with very much data some cannot) keeps what was measured until then.
 * @param what is visited, for the log: "compare, mobile"
 */
export async function visitInTurn(
  { browser, log }: Stage,
  what: string,
  pages: readonly BenchPage[],
  profile: Profile,
  rounds: number,
): Promise<readonly PageResult[]> {
  const visits = new Map<string, Visit[]>(pages.map(({ name }) => [name, []]));
  const served = await Promise.all(
    pages.map(async (page) => ({ page, host: await serveFolder(page.root, page.overrides) })),
  );
  for (let round = 1; round <= rounds; round += 1) {
    for (const { page, host } of served) {
      const made = await visit(browser, page, host.address, profile);
      visits.get(page.name)?.push(made);
      log(`${what}, ${page.name}, ${round}/${rounds}: ${visitText(made)}`);
    }
  }
  for (const { host } of served) host.close();
  return pages.map(({ name }) => {
    const of = visits.get(name) ?? [];
    return {
      page: name,
      medians: mediansOf(of.map(({ figures }) => figures)),
      visits: of.length,
      unfinished: of.findLast(({ unfinished }) => unfinished !== null)?.unfinished ?? null,
    };
  });
}
