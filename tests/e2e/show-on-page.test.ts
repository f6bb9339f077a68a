import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { clickInCard, judgedCard, seenCard } from './card';
import { inClosedRoot } from './closed-root';
import { markupNowAndServed } from './page-untouched';
import type { ServedPage } from './pages-served';
import { sampleOffer, withOfferId } from './sample-offer';
import { writeScreen } from './screens';

const words = cardWords.en;

/** The same page with more above it than a window holds, so that its header must be scrolled to. */
function pushedDown(page: ServedPage): ServedPage {
  const body = page.body.toString('latin1').replace(/<body[^>]*>/, (tag) => `${tag}<div style="height:2400px"></div>`);
  return { ...page, body: Buffer.from(body, 'latin1') };
}

const served = pushedDown(sampleOffer('od-2026'));
const other = withOfferId(served, '600000000777');

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const outlined = (page: Page): Promise<Box | null> =>
  inClosedRoot(
    page,
    (root) => {
      const box = root.querySelector<HTMLElement>('.outline');
      if (!box || box.hidden) return null;
      const { left, top, width, height } = box.getBoundingClientRect();
      return { left, top, width, height };
    },
    null,
  );

const boxOf = (page: Page, selector: string): Promise<Box> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    });

const around = ({ left, top, width, height }: Box): Box => ({
  left: left - 4,
  top: top - 4,
  width: width + 8,
  height: height + 8,
});

describe('"show on page"', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    browser.serve([served, other]);
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page.goto(served.url);
    await judgedCard(page);
    expect(await outlined(page)).toBeNull();
    await clickInCard(page, words.showOnPage);
    await expect.poll(() => outlined(page)).not.toBeNull();
  });

  it('scrolls to the element, outlines it, follows it, and leaves the markup as it was', async () => {
    const name = '#shopNavigation .shop-company-name';
    const box = await boxOf(page, name);
    expect(box.top).toBeGreaterThan(0);
    expect(box.top).toBeLessThan(900);
    expect(await outlined(page)).toEqual(around(await boxOf(page, `${name} h1`)));
    expect((await seenCard(page))?.text).toContain(words.showing);
    writeScreen('show-on-page', await page.screenshot());
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -120);
    await expect.poll(async () => (await boxOf(page, name)).top).toBeGreaterThan(box.top);
    await expect.poll(() => outlined(page)).toEqual(around(await boxOf(page, `${name} h1`)));
    const markup = await markupNowAndServed(page, served);
    expect(markup.now).toBe(markup.served);
  });

  it('ends at the next click', async () => {
    await page.mouse.click(40, 500);
    await expect.poll(() => outlined(page)).toBeNull();
  });

  it('ends at Escape, which leaves the card as it is', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => outlined(page)).toBeNull();
    expect((await judgedCard(page)).text).not.toContain(words.showing);
  });

  it('ends when the page becomes another', async () => {
    await page.evaluate((url) => {
      history.pushState(null, '', url);
    }, other.url);
    await expect.poll(() => outlined(page)).toBeNull();
  });

  it('ends when the element goes, and not for an event the page made itself', async () => {
    await page.evaluate(() => {
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(await outlined(page)).not.toBeNull();
    await page.evaluate(() => {
      document.querySelector('#shopNavigation')?.remove();
      window.scrollBy(0, -10);
    });
    await expect.poll(() => outlined(page)).toBeNull();
  });
});
