import { stopWorker } from '../e2e/backstage';
import { launch } from '../e2e/browser';
import type { TestBrowser } from '../e2e/browser';
import { judgedCard } from '../e2e/card';
import { openPopup } from '../e2e/popup';
import { sampleOffer } from '../e2e/sample-offer';
import { writeEmptyExtension } from './empty-extension';
import { fillStores } from './fill-stores';
import { median } from './median';

export interface PopupPaint {
  /** milliseconds from opening the popup's page to its first paint with content */
  empty: number;
  /** the same to the paint that holds the verdict, worker asleep, with this many stores kept */
  ours: number;
  stores: number;
}

const rounds = 8;

/** First paint with content of one opening. Ours draws the verdict in that paint: the last view of the tab lies ready. */
async function paintOf(browser: TestBrowser, needed: string | null): Promise<number> {
  const [page] = browser.context.pages().slice(-1);
  if (!page) throw new Error('no page to open the popup over');
  await stopWorker(browser);
  const popup = await openPopup(browser, page);
  if (needed !== null && !(await popup.text()).includes(needed)) throw new Error('the popup does not show the verdict');
  const paint = await popup.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') resolve(entry.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  await popup.close();
  return paint;
}

/** Opens the real popup of an empty extension and ours in turn. */
export async function popupPaint(stores: number): Promise<PopupPaint> {
  const served = sampleOffer('od-2026');
  const [empty, ours] = [await launch({ extension: writeEmptyExtension() }), await launch()];
  try {
    for (const browser of [empty, ours]) {
      browser.serve([served]);
      const page = await browser.context.newPage();
      await page.goto(served.url);
    }
    const [page] = ours.context.pages().slice(-1);
    const verdict = page ? (await judgedCard(page)).verdict : null;
    await fillStores(ours, stores);
    const paints: { empty: number[]; ours: number[] } = { empty: [], ours: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const pair = { empty: await paintOf(empty, null), ours: await paintOf(ours, verdict) };
      if (round === 0) continue; // the first opening of each warms the disk cache
      paints.empty.push(pair.empty);
      paints.ours.push(pair.ours);
    }
    return { empty: median(paints.empty), ours: median(paints.ours), stores };
  } finally {
    await empty.close();
    await ours.close();
  }
}
