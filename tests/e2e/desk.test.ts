import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskWords } from '@/i18n/desk-words';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

const words = deskWords.en;

describe('the desk', () => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch();
    const served = [...sampleOffers().values()];
    browser.serve(served);
    for (const { url } of served) {
      const page = await browser.context.newPage();
      await page.goto(url);
      await judgedCard(page);
      await page.close();
    }
    desk = await openDesk(browser);
  });
  afterAll(() => browser.close());

  const rows = () => desk.locator('.rows [role=row]');

  it('lists every store that was seen, with its verdict', async () => {
    await expect.poll(() => rows().count()).toBeGreaterThan(2);
    const bands = await desk.locator('.rows .band').allInnerTexts();
    expect(bands).toHaveLength(await rows().count());
    for (const [name, width] of [
      ['wide', 1280],
      ['narrow', 360],
    ] as const) {
      await desk.setViewportSize({ width, height: 800 });
      writeScreen(`desk-stores-${name}`, await desk.screenshot());
    }
    await desk.setViewportSize({ width: 1280, height: 800 });
  });

  it('finds a store by pinyin and says how many match', async () => {
    const all = await rows().count();
    const name = (await desk.locator('.rows a').first().innerText()).slice(0, 2);
    await desk.getByLabel(words.search).fill(name);
    await expect.poll(() => rows().count()).toBeLessThan(all);
    await desk.getByLabel(words.search).fill('zzzz');
    await expect.poll(() => desk.getByText(words.noMatch).count()).toBe(1);
    await desk.getByRole('button', { name: words.clear }).click();
    await expect.poll(() => rows().count()).toBe(all);
  });

  it('opens a store with the keyboard and comes back', async () => {
    await desk.locator('.scroller').focus();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await expect.poll(() => desk.locator('.dossier .verdict h2').count()).toBe(1);
    writeScreen('desk-store', await desk.screenshot({ fullPage: true }));
    await desk.goBack();
    await expect.poll(() => rows().count()).toBeGreaterThan(2);
  });

  it('has no fault that axe can find', async () => {
    expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
  });
});
