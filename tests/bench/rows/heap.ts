import type { Page } from 'playwright-core';
import { launch } from '../../e2e/browser';
import { judgedCard } from '../../e2e/card';
import { sessionOf } from '../../e2e/closed-root';
import { inventedList } from '../../e2e/invented-list';
import { sampleOffer, withOfferId } from '../../e2e/sample-offer';
import { seenChips } from '../../e2e/seen-chips';
import { writeEmptyExtension } from '../empty-extension';
import { timed, type Measure } from '../row';

const moves = 20;
const cards = 2000;

/** MB in use on the page's own heap, which content scripts share, after everything unused was thrown away. */
async function heapOf(page: Page): Promise<number> {
  const session = await sessionOf(page);
  // Twice: what the first round sets free may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Runs in the page: shows another offer under its own address, as a page does that loads no document for it. */
function moveTo({ url, html }: { url: string; html: string }): void {
  history.pushState(null, '', url);
  const next = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...next.head.childNodes);
  document.body.replaceChildren(...next.body.childNodes);
}

/** MB that many in-page moves from offer to offer leave behind, each with the verdict of its own offer drawn. */
async function growthOverMoves(extension?: string): Promise<number> {
  const offers = [sampleOffer('od-2025'), sampleOffer('od-2026')];
  const browser = await launch(extension === undefined ? {} : { extension });
  browser.serve(offers);
  try {
    const page = await browser.context.newPage();
    const move = async (index: number) => {
      const offer = withOfferId(offers[index % 2] ?? sampleOffer('od-2026'), String(700_000_000_000 + index));
      await page.evaluate(moveTo, { url: offer.url, html: offer.body.toString('utf8') });
      if (extension === undefined) await judgedCard(page);
    };
    await page.goto(sampleOffer('od-2026').url);
    // The first two bring in everything there is to load and compile.
    for (let index = 0; index < 2; index += 1) await move(index);
    const before = await heapOf(page);
    for (let index = 2; index < moves + 2; index += 1) await move(index);
    return (await heapOf(page)) - before;
  } finally {
    await browser.close();
  }
}

/** MB that a list holds more with many cards than with its first ones, chips drawn and answered. */
async function growthOverCards(extension?: string): Promise<number> {
  const browser = await launch(extension === undefined ? {} : { extension });
  browser.serve([inventedList]);
  try {
    const page = await browser.context.newPage();
    await page.goto(inventedList.url);
    const drawn = async (count: number) => {
      while (extension === undefined) {
        const chips = (await seenChips(page)).filter(({ word }) => word !== '…');
        if (chips.length >= count) return;
      }
    };
    await drawn(60);
    const before = await heapOf(page);
    for (let count = 60; count < cards; count += 60) await page.evaluate('grow(60)');
    await drawn(cards);
    return (await heapOf(page)) - before;
  } finally {
    await browser.close();
  }
}

/** Heap that a long visit leaves behind. */
export const heap: Measure = async () => {
  const floor = writeEmptyExtension();
  const row = async (figure: string, growth: (extension?: string) => Promise<number>) =>
    timed(figure, await growth(), 'MB', null, await growth(floor));
  return [
    await row(`heap grown after ${String(moves)} in-page moves`, growthOverMoves),
    await row(`heap grown from 60 to ${String(cards)} cards`, growthOverCards),
  ];
};
