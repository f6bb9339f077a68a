import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { cardWords } from '@/i18n/card-words';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { focusInCard, judgedCard, seenCard } from './card';
import { sessionOf } from './closed-root';
import { sampleOffer } from './sample-offer';

const words = cardWords.en;
const served = sampleOffer('od-2026');

describe('the card without a mouse', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    browser.serve([served]);
    page = await browser.context.newPage();
    await page.goto(served.url);
  });
  afterAll(() => browser.close());

  /** Presses Tab until a control of the card has the focus. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focusInCard(page))?.startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches "${name}"`);
  };

  it('reaches the payment check and chooses another way to pay', async () => {
    const before = (await judgedCard(page)).payment;
    await tabTo(words.paidBy);
    await page.keyboard.press('End');
    await expect.poll(async () => (await seenCard(page))?.payment).toContain(words.verdicts.stop);
    expect((await seenCard(page))?.payment).not.toBe(before);
  });

  it('opens every finding, and makes the card small and large again', async () => {
    await tabTo('All');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await seenCard(page))?.text).toContain(words.fewer);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await seenCard(page))?.payment).toBeNull();
    await expect.poll(() => focusInCard(page)).toContain(words.expand);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await seenCard(page))?.payment).toBeTruthy();
  });

  it('is a named region with its verdict for a screen reader', async () => {
    const session = await sessionOf(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes
      .filter((node) => node.ignored !== true)
      .map((node) => `${String(node.role?.value)}: ${String(node.name?.value)}`);
    expect(names).toContain(`region: ${words.region}`);
    const verdict = (await judgedCard(page)).verdict ?? 'none';
    expect(names.some((name) => name.includes(verdict))).toBe(true);
  });
});
