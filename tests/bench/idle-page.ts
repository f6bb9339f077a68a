import { launch } from '../e2e/browser';
import { sessionOf } from '../e2e/closed-root';
import { otherPages } from '../e2e/samples';
import { writeEmptyExtension } from './empty-extension';
import { median } from './median';

const rounds = 12;

async function scriptTimes(extension: string | undefined): Promise<number[]> {
  const browser = await launch(extension === undefined ? {} : { extension });
  const [served] = otherPages;
  if (!served) throw new Error('no page with nothing to read');
  browser.serve([served]);
  const times: number[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const page = await browser.context.newPage();
      const session = await sessionOf(page);
      await session.send('Performance.enable');
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
