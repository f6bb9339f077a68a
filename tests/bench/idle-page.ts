import { launch } from '../e2e/browser';
import { sessionOf } from '../e2e/closed-root';
import { servedPage } from '../e2e/pages-served';
import { writeEmptyExtension } from './empty-extension';
import { median } from './median';

const rounds = 12;

/** A front page under a name of its own that is no shop's: our script runs there and finds nothing to read. */
const served = servedPage(
  'nothing to read',
  'https://fixture-fair.1688.com/',
  Buffer.from(`<!doctype html><html><body>${'<p>帮助 回头率 诚信通</p>'.repeat(400)}</body></html>`),
);

async function scriptTimes(extension: string | undefined): Promise<number[]> {
  const browser = await launch(extension === undefined ? {} : { extension });
  browser.serve([served]);
  const times: number[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const page = await browser.context.newPage();
      const session = await sessionOf(page);
      // CPU time of the page's own thread: what neighbours on the machine do does not enter.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(served.url, { waitUntil: 'load' });
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? Number.NaN;
      if (round > 0) times.push(seconds * 1000);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return times;
}

/** Script milliseconds that the extension adds to a 1688 page with nothing to read, over an empty extension. */
export async function addedScriptOnIdlePage(): Promise<number> {
  return median(await scriptTimes(undefined)) - median(await scriptTimes(writeEmptyExtension()));
}
