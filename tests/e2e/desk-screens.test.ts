import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf, menuScreens, type Route } from '@/ui/desk/route';
import { axeFaultsInPage } from './axe';
import { keptRecords } from './backstage';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

/** Screens whose pictures no test of their own takes, at every width in both themes. */
const pictured: Route['screen'][] = ['stores', 'store', 'settings'];

/** What each screen shows once all it asked for has come. */
const ready: Partial<Record<Route['screen'], string>> = {
  stores: '.rows .band',
  compare: '.compare-table tbody tr',
  checks: 'h3',
  policy: '.policy-table input',
  settings: 'h3',
  store: '.history h3',
  memo: '.memo-paper',
};

describe('every screen of the desk', () => {
  let browser: TestBrowser;
  let desk: Page;
  const keys: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    const offers = [...sampleOffers().values()].slice(-3);
    browser.serve(offers);
    const page = await browser.context.newPage();
    for (const { url } of offers) {
      await page.goto(url);
      await judgedCard(page);
    }
    await page.close();
    const stores = (await keptRecords(browser))['stores'] as { storeKey: string }[];
    keys.push(...stores.map(({ storeKey }) => storeKey));
    desk = await openDesk(browser);
  });
  afterAll(() => browser.close());

  function routeTo(screen: Route['screen']): Route {
    const [storeKey = ''] = keys;
    if (screen === 'store') return { screen, storeKey };
    if (screen === 'memo') return { screen, storeKey, memoId: null };
    return { screen, keys: screen === 'compare' ? keys.slice(0, 2) : [] };
  }

  it.each([...menuScreens, 'store' as const, 'memo' as const])('%s is whole and without a fault', async (screen) => {
    await desk.setViewportSize({ width: 1280, height: 900 });
    await desk.goto(desk.url().replace(/#.*$/, hashOf(routeTo(screen))));
    await desk
      .locator(`main :is(${ready[screen] ?? 'h2'})`)
      .first()
      .waitFor();
    for (const width of [1280, 360]) {
      await desk.setViewportSize({ width, height: 900 });
      expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await desk.emulateMedia({ colorScheme });
        if (pictured.includes(screen))
          writeScreen(`${screen}-day-${width}-${colorScheme}`, await desk.screenshot({ fullPage: true }));
        expect(await axeFaultsInPage((expression) => desk.evaluate(expression)), `${width} ${colorScheme}`).toEqual([]);
      }
    }
  });
});
