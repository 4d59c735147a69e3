import type { BenchPage } from '../pages.ts';
import { visit } from '../measure/visit.ts';
import type { Profile } from '../measure/profile.ts';
import { serveFolder } from '../serve.ts';
import { mediansOf, type Figures, type PageResult } from '../report/results.ts';
import type { Stage } from './stage.ts';

/**
 * Visits pages in turn, round after round, so that what disturbs the machine for a while disturbs all of them. A page that fails
 * (it does so with very much data) says why and has no figures.
 */
export async function visitInTurn(
  { browser, log }: Stage,
  pages: readonly BenchPage[],
  profile: Profile,
  rounds: number,
): Promise<readonly PageResult[]> {
  const visits = new Map<string, Figures[]>(pages.map(({ name }) => [name, []]));
  const served = await Promise.all(
    pages.map(async (page) => ({ page, host: await serveFolder(page.root, page.overrides) })),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const { page, host } of served) {
      try {
        visits.get(page.name)?.push(await visit(browser, page, host.address, profile));
      } catch (error) {
        log(`${page.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      }
    }
  }
  for (const { host } of served) host.close();
  return pages.map(({ name }) => {
    const of = visits.get(name) ?? [];
    return { page: name, medians: mediansOf(of), visits: of.length };
  });
}
