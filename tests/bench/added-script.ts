import type { Page } from 'playwright-core';
import { launch, type TestBrowser } from '../e2e/browser';
import { sessionOf } from '../e2e/closed-root';
import type { ServedPage } from '../e2e/pages-served';
import { writeEmptyExtension } from './empty-extension';
import { median } from './median';

/** Waits until a page has done what is measured; `own` is false under the empty extension. */
type Done = (page: Page, own: boolean) => Promise<unknown>;

/** Milliseconds of script on the page's own thread in one fresh tab: what neighbours on the machine do does not enter. */
async function scriptOnce(browser: TestBrowser, served: ServedPage, own: boolean, done: Done): Promise<number> {
  const page = await browser.context.newPage();
  const session = await sessionOf(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(served.url, { waitUntil: 'load' });
  await done(page, own);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

/** Medians of the script of a page under our extension and under an empty one, opened in turn; the first pair warms up. */
export async function addedScript(
  served: ServedPage,
  rounds: number,
  done: Done,
): Promise<{ ours: number; empty: number }> {
  const [empty, ours] = [await launch({ extension: writeEmptyExtension() }), await launch()];
  try {
    for (const browser of [empty, ours]) browser.serve([served]);
    const times: { empty: number[]; ours: number[] } = { empty: [], ours: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const pair = {
        empty: await scriptOnce(empty, served, false, done),
        ours: await scriptOnce(ours, served, true, done),
      };
      if (round === 0) continue;
      times.empty.push(pair.empty);
      times.ours.push(pair.ours);
    }
    return { ours: median(times.ours), empty: median(times.empty) };
  } finally {
    await empty.close();
    await ours.close();
  }
}
