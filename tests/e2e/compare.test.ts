import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWords } from '@/i18n/compare-words';
import { deskWords } from '@/i18n/desk-words';
import { nameless, oldStore } from '../app/invented';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { openDesk } from './desk';
import { visitOn } from './past-visits';
import { writeScreen } from './screens';

const words = compareWords.en;

async function visits(browser: TestBrowser): Promise<void> {
  await visitOn(browser, '2026-11-02', oldStore);
  const young = {
    ...nameless,
    memberId: 'b2b-2200000000002bbbbb',
    companyName: '宁波示例日用品商行',
    offerId: '600000000002',
  };
  await visitOn(browser, '2026-11-03', { ...young, membershipYears: 1, badges: ['trustpass'], repeatRate: 0.12 });
  const third = { companyName: '台州示例模具厂', memberId: 'b2b-2200000000003ccccc', offerId: '600000000003' };
  await visitOn(browser, '2026-11-04', { ...third, membershipYears: 4, title: '注塑盒' });
}

describe.each(['light', 'dark'] as const)('comparing stores, %s', (theme) => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch({ dark: theme === 'dark' });
    await visits(browser);
    desk = await openDesk(browser);
  });
  afterAll(() => browser.close());
  const columns = () => desk.locator('.compare-table thead th');
  const row = (name: string) => desk.locator('.compare-table tbody tr', { hasText: name });

  it('opens from stores chosen in the table', async () => {
    await expect.poll(() => desk.locator('.rows input').count()).toBe(3);
    await desk.locator('.rows input').first().check();
    await desk.locator('.rows input').last().check();
    await desk.getByRole('link', { name: deskWords.en.compareChosen }).last().click();
    await expect.poll(() => columns().count()).toBe(2);
  });

  it('adds a third by a search and marks best, worst and what was not read', async () => {
    await desk.getByLabel(words.add).fill('ningbo');
    await desk.getByRole('button', { name: /宁波/ }).click();
    await expect.poll(() => columns().count()).toBe(3);
    const years = await row('Membership years').innerText();
    expect(years).toContain(words.standings.best);
    expect(years).toContain(words.standings.worst);
    expect(await row('Returning buyers').innerText()).toContain(deskWords.en.notRead);
  });

  it('compares one offer in place of its store, and keeps it over a reload', async () => {
    const choice = desk.locator('.compare-table select').first();
    await expect.poll(() => choice.locator('option').count()).toBe(2);
    await choice.selectOption({ index: 1 });
    await expect.poll(() => desk.url()).toContain('%23600000000');
    await desk.reload();
    await expect.poll(() => columns().count()).toBe(3);
  });

  it.each([1280, 360])('has no fault that axe can find, %i pixels wide', async (width) => {
    await desk.setViewportSize({ width, height: 900 });
    await expect.poll(() => desk.locator('select:visible').count()).toBe(3);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    writeScreen(`compare-three-${String(width)}-${theme}`, await desk.screenshot({ fullPage: true }));
    expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
  });
});
