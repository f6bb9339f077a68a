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
  chips: number;
}

export interface AddedGrowth {
  rounds: number;
  script: number;
  thread: number;
  longTasks: number;
  /** fewest chips with an answer over all rounds */
  chips: number;
}

const rounds = 5;

async function judgedChips(browser: TestBrowser, own: boolean, count: () => Promise<number>): Promise<number> {
  if (!own) return 0;
  for (let tries = 0; tries < 100; tries += 1) {
    const now = await count();
    if (now >= allCards) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return count();
}

async function growOnce(browser: TestBrowser, own: boolean): Promise<Growth> {
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
  const count = async () => (await seenChips(page)).filter(({ word }) => word !== '…').length;
  const chips = await judgedChips(browser, own, count);
  await page.close();
  return { script: of('ScriptDuration'), thread: of('TaskDuration'), longTasks: Number(longTasks), chips };
}

/** What the extension adds to a list that grows to 660 cards, over an empty extension measured in turn with it. */
export async function growingList(): Promise<AddedGrowth> {
  const [empty, ours] = [await launch({ extension: writeEmptyExtension() }), await launch()];
  try {
    for (const browser of [empty, ours]) browser.serve([benchList]);
    const pairs: { empty: Growth; ours: Growth }[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const pair = { empty: await growOnce(empty, false), ours: await growOnce(ours, true) };
      if (round > 0) pairs.push(pair);
    }
    const added = (of: (growth: Growth) => number) =>
      median(pairs.map((pair) => of(pair.ours))) - median(pairs.map((pair) => of(pair.empty)));
    return {
      rounds,
      script: added(({ script }) => script),
      thread: added(({ thread }) => thread),
      longTasks: added(({ longTasks }) => longTasks),
      chips: Math.min(...pairs.map(({ ours: { chips } }) => chips)),
    };
  } finally {
    await empty.close();
    await ours.close();
  }
}
