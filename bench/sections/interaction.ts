import type { Browser } from '@playwright/test';
import { openPage } from '../measure/open-page.ts';
import { PROFILES, type Profile } from '../measure/profile.ts';
import { react, type Reaction } from '../measure/reaction.ts';
import { watchLoad } from '../measure/in-page.ts';
import { watchTraffic } from '../measure/traffic.ts';
import { awaken } from '../measure/awaken.ts';
import { projectsPage } from '../pages.ts';
import { percentile } from '../report/statistics.ts';
import type { InteractionResult, Spread } from '../report/results.ts';
import { serveFolder } from '../serve.ts';
import { INTERACTIONS, type Interaction } from './interactions.ts';
import type { Stage } from './stage.ts';

const TIMES = 15;
/** Those at the beginning load what is loaded once; they are not counted. */
const PRACTICE = 2;
/** As in `filter.ts`. */
const PAUSE = 127;

/** How soon the page of projects, with the real ones, answers to each thing that a reader can do there. */
export async function interact(stage: Stage): Promise<readonly InteractionResult[]> {
  const host = await serveFolder(stage.dist);
  const results: InteractionResult[] = [];
  for (const profile of PROFILES.filter(({ name }) => stage.options.profiles.includes(name))) {
    // The network is left out: everything has been there before.
    const local = { ...profile, network: null };
    for (const interaction of INTERACTIONS) {
      const reactions = await perform(stage, host.address, local, interaction);
      if (reactions.length === 0) stage.log(`${interaction.name}: not there, or no answer`);
      else results.push(resultOf(interaction.name, profile.name, reactions));
    }
  }
  host.close();
  return results;
}

async function perform(
  { browser, options, dist, log }: Stage,
  address: string,
  profile: Profile,
  interaction: Interaction,
): Promise<readonly Reaction[]> {
  const opened = await openReady(browser, address, profile, dist);
  const { page } = opened;
  try {
    for (const opener of interaction.openers) {
      const button = page.locator(opener).first();
      if (await button.isVisible()) await button.click();
    }
    const reactions: Reaction[] = [];
    for (let turn = 0; turn < (options.isQuick ? 4 : TIMES) + PRACTICE; turn += 1) {
      await page.waitForTimeout(PAUSE);
      const reaction = await page.evaluate(react, interaction.action(turn));
      if (!reaction) break;
      if (turn >= PRACTICE) reactions.push(reaction);
    }
    return reactions;
  } catch (error) {
    log(`${interaction.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return [];
  } finally {
    await opened.close();
  }
}

/** The page of projects with every part of it alive. */
async function openReady(browser: Browser, address: string, profile: Profile, dist: string) {
  const opened = await openPage(browser, profile);
  const site = projectsPage('ours', dist);
  const traffic = await watchTraffic(opened.session);
  await opened.page.addInitScript(watchLoad, {
    charts: site.charts,
    chartCount: site.chartCount,
    row: site.row,
  });
  await opened.page.goto(address + site.path);
  await awaken(opened.page, site, traffic);
  await opened.page.evaluate(() => window.scrollTo(0, 0));
  return opened;
}

function resultOf(name: string, profile: Profile['name'], reactions: readonly Reaction[]): InteractionResult {
  return {
    name,
    profile,
    count: reactions.length,
    firstMs: spreadOf(reactions.map(({ firstMs }) => firstMs)),
    resultMs: spreadOf(reactions.map(({ resultMs }) => resultMs)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  const at = (share: number) => Number((percentile(values, share) ?? 0).toFixed(1));
  return { median: at(0.5), p95: at(0.95) };
}
