import type { Page } from '@playwright/test';
import { awaken } from '../measure/awaken.ts';
import { watchLoad } from '../measure/in-page.ts';
import { openPage, type OpenedPage } from '../measure/open-page.ts';
import { PROFILES, type Profile } from '../measure/profile.ts';
import { react, type Reaction } from '../measure/reaction.ts';
import { watchTraffic } from '../measure/traffic.ts';
import { reasonOf, withinSeconds, type Within } from '../measure/within.ts';
import { projectsPage } from '../pages.ts';
import { percentile } from '../report/statistics.ts';
import type { InteractionResult, Spread } from '../report/results.ts';
import { interactionText } from '../report/wording.ts';
import { serveFolder } from '../serve.ts';
import { INTERACTIONS, type Interaction } from './interactions.ts';
import type { Stage } from './stage.ts';

/** Turns at the beginning load what is loaded once; they are not counted. With those that are, a multiple of six. */
const PRACTICE = 3;
const TIMES = 15;
const TIMES_IF_QUICK = 3;
/** As in `filter.ts`. */
const PAUSE = 127;
/** What the page gets for coming alive, and for all turns of one interaction, s. */
const LIMIT = 60;

/**
 * How soon the page of projects, with the real ones, answers to each thing that a reader can do there. The page is opened once on
 * each device; after something that it did not answer to it is opened anew.
 */
export async function interact(stage: Stage): Promise<readonly InteractionResult[]> {
  const host = await serveFolder(stage.dist);
  const results: InteractionResult[] = [];
  for (const profile of PROFILES.filter(({ name }) => stage.options.profiles.includes(name))) {
    // The network is left out: everything has been there before.
    const local = { ...profile, network: null };
    let opened: OpenedPage | null = null;
    for (const interaction of INTERACTIONS) {
      const within = withinSeconds(LIMIT);
      opened ??= await openReady(stage, host.address, local);
      const { reactions, unfinished } = await perform(opened, interaction, stage.options.isQuick, within);
      const result = { ...resultOf(interaction.name, profile.name, reactions), unfinished };
      results.push(result);
      stage.log(`interaction, ${profile.name}, ${interactionText(result)}`);
      if (unfinished === null) continue;
      await opened.close();
      opened = null;
    }
    await opened?.close();
  }
  host.close();
  return results;
}

async function perform({ page }: OpenedPage, interaction: Interaction, isQuick: boolean, within: Within) {
  const reactions: Reaction[] = [];
  const turns = PRACTICE + (isQuick ? TIMES_IF_QUICK : TIMES);
  try {
    await within('open what it takes', open(page, interaction.openers));
    // As for a reader who looks at the result. What is out of sight costs less.
    await page.evaluate(
      (result) => document.querySelector(result)?.scrollIntoView(),
      interaction.action(0).result,
    );
    for (let turn = 0; turn < turns; turn += 1) {
      await page.waitForTimeout(PAUSE);
      const turned = page.evaluate(react, interaction.action(turn));
      const reaction = await within(`turn ${turn + 1} of ${turns}`, turned);
      if (!reaction) throw new Error('not there, or no answer');
      if (turn >= PRACTICE) reactions.push(reaction);
    }
    return { reactions, unfinished: null };
  } catch (error) {
    return { reactions, unfinished: reasonOf(error) };
  }
}

/** Opens what is shut; what stands open from before stays. */
async function open(page: Page, openers: readonly string[]): Promise<void> {
  for (const opener of openers) {
    const button = page.locator(opener).first();
    const isShut = (await button.isVisible()) && (await button.getAttribute('aria-expanded')) !== 'true';
    if (isShut) await button.click();
  }
}

/** The page of projects with every part of it alive. */
async function openReady({ browser, dist, log }: Stage, address: string, profile: Profile) {
  const opened = await openPage(browser, profile);
  const site = projectsPage('ours', dist);
  const traffic = await watchTraffic(opened.session);
  const { charts, chartCount, row } = site;
  await opened.page.addInitScript(watchLoad, { charts, chartCount, row });
  const within = withinSeconds(LIMIT);
  try {
    await within('load', opened.page.goto(address + site.path));
    await within('come alive', awaken(opened.page, site, traffic));
    await opened.page.evaluate(() => window.scrollTo(0, 0));
  } catch (error) {
    // What is alive can be measured; what is not will say so.
    log(`interaction, ${profile.name}: ${reasonOf(error)}`);
  }
  return opened;
}

function resultOf(name: string, profile: Profile['name'], reactions: readonly Reaction[]) {
  return {
    name,
    profile,
    count: reactions.length,
    firstMs: spreadOf(reactions.map(({ firstMs }) => firstMs)),
    resultMs: spreadOf(reactions.map(({ resultMs }) => resultMs)),
  };
}

function spreadOf(values: readonly number[]): Spread | null {
  const [median, p95] = [percentile(values, 0.5), percentile(values, 0.95)];
  return median === null || p95 === null ? null : { median: round(median), p95: round(p95) };
}

function round(ms: number): number {
  return Number(ms.toFixed(1));
}
