import type { Page } from 'playwright-core';
import { launch, type TestBrowser } from '../e2e/browser';
import { sessionOf } from '../e2e/closed-root';
import { seenChips } from '../e2e/seen-chips';
import { allCards, benchList } from './bench-list';
import { writeEmptyExtension } from './empty-extension';
import { median } from './median';

interface Growth {
  /** CPU milliseconds of script on the page's own thread, from the first byte to the last chip */
  script: number;
  /** the same of everything the thread did */
  thread: number;
  /** tasks over 50 ms of wall time */
  longTasks: number;
}

export interface BothGrowths {
  ours: Growth;
  empty: Growth;
  /** fewest chips with an answer over all rounds */
  chips: number;
}

const rounds = 5;

async function judgedChips(page: Page): Promise<number> {
  const count = async () => (await seenChips(page)).filter(({ word }) => word !== '…').length;
  for (let tries = 0; tries < 100 && (await count()) < allCards; tries += 1)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return count();
}

async function growOnce(browser: TestBrowser, own: boolean): Promise<Growth & { chips: number }> {
  const page = await browser.context.newPage();
  const session = await sessionOf(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(benchList.url, { waitUntil: 'load' });
  await page.evaluate('start()');
  await page.evaluate('grown');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  const longTasks = await page.evaluate('longTasks.length');
  const chips = own ? await judgedChips(page) : 0;
  await page.close();
  return { script: of('ScriptDuration'), thread: of('TaskDuration'), longTasks: Number(longTasks), chips };
}

/** Lets the list grow under our extension and an empty one in turn; the figures are medians. */
export async function growOnBoth(): Promise<BothGrowths> {
  const [empty, ours] = [await launch({ extension: writeEmptyExtension() }), await launch()];
  try {
    for (const browser of [empty, ours]) browser.serve([benchList]);
    const pairs: { empty: Growth; ours: Growth & { chips: number } }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const pair = { empty: await growOnce(empty, false), ours: await growOnce(ours, true) };
      if (round > 0) pairs.push(pair);
    }
    const middle = (side: 'ours' | 'empty'): Growth => ({
      script: median(pairs.map((pair) => pair[side].script)),
      thread: median(pairs.map((pair) => pair[side].thread)),
      longTasks: median(pairs.map((pair) => pair[side].longTasks)),
    });
    const chips = Math.min(...pairs.map((pair) => pair.ours.chips));
    return { ours: middle('ours'), empty: middle('empty'), chips };
  } finally {
    await empty.close();
    await ours.close();
  }
}
