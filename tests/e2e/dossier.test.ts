import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWords } from '@/i18n/compare-words';
import { dossierWords } from '@/i18n/dossier-words';
import { oldStore, nameless } from '../app/invented';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { openDesk } from './desk';
import { visitOn } from './past-visits';
import { writeScreen } from './screens';

const words = dossierWords.en;
const place = `#/store/${encodeURIComponent('m:b2b-2200000000001abcde')}`;

const reviews = Array.from({ length: 24 }, (_, at) => ({
  date: `2026-07-${String((at % 28) + 1).padStart(2, '0')}`,
  stars: at % 6 === 0 ? 2 : 5,
  text: at % 5 === 0 ? '' : `第 ${String(at)} 批，纸盒结实，印刷有点偏色`,
  buyer: `${String.fromCharCode(97 + at)}***${String(at)}`,
  quantity: 100 * (at + 1),
  ...(at % 5 === 0 && { systemMade: true as const }),
}));

/** A store seen over half a year: it fell, lost a badge, took another name, and went unseen for two months. */
async function visits(browser: TestBrowser): Promise<void> {
  const ladder = (one: number, other: number) => [
    { minQuantity: 100, price: one },
    { minQuantity: 1000, price: other },
  ];
  await visitOn(browser, '2026-05-02', { ...oldStore, priceTiers: ladder(1.2, 0.98) });
  await visitOn(browser, '2026-05-20', { ...oldStore, repeatRate: 0.47, priceTiers: ladder(1.25, 1) });
  await visitOn(browser, '2026-08-03', { ...oldStore, repeatRate: 0.41, reviews, priceTiers: ladder(1.1, 0.9) });
  const serviceScores = { consultation: 4.1, logistics: 4.7, dispute: 4.8, quality: 3.9, returns: 4.4 };
  const fallen = { ...oldStore, repeatRate: 0.23, badges: ['trustpass' as const], serviceScore: 4.1, serviceScores };
  await visitOn(browser, '2026-08-20', {
    ...fallen,
    companyName: '义乌市样品贸易有限公司',
    priceTiers: ladder(0.7, 0.6),
  });
  await visitOn(browser, '2026-08-21', { ...fallen, offerId: '600000000002', title: '瓦楞纸箱 加厚' });
  await visitOn(browser, '2026-08-22', { ...nameless, memberId: 'b2b-2200000000009fffff', offerId: '600000000009' });
}

describe.each(['light', 'dark'] as const)('the dossier of a store, %s', (theme) => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch({ dark: theme === 'dark' });
    await visits(browser);
    desk = await openDesk(browser, place);
  });
  afterAll(() => browser.close());

  it('tells what changed, between which visits', async () => {
    await expect.poll(() => desk.locator('.change').count()).toBeGreaterThan(3);
    const log = (await desk.locator('.change').allInnerTexts()).join('\n');
    expect(log).toContain(words.kinds['badge lost']);
    expect(log).toContain('41% to 23%');
    expect(log).toContain('义乌市样品贸易有限公司');
    expect(await desk.locator('.history').innerText()).toContain(words.sameName);
  });

  it('draws signals with a sentence and a table, in room held before', async () => {
    await expect.poll(() => desk.locator('.signals canvas').count()).toBeGreaterThan(1);
    const held = await desk.locator('.signals .plot').first().boundingBox();
    expect(held?.height).toBe(150);
    const chart = desk.locator('.signals figure').first();
    await chart.locator('summary').click();
    expect(await chart.locator('tbody tr').count()).toBeGreaterThan(3);
  });

  it('lists the reviews read, some at a time, the worst first by choice', async () => {
    const listed = desk.locator('.review');
    await expect.poll(() => listed.count()).toBe(10);
    await desk.getByRole('button', { name: words.moreReviews('14') }).click();
    await expect.poll(() => listed.count()).toBe(20);
    await desk.getByLabel(words.reviewOrder).selectOption({ label: words.reviewOrders.worst });
    await expect.poll(() => listed.first().innerText()).toContain(words.starsOf('2'));
  });

  it('keeps the single scores of the shop a press away', async () => {
    await desk.locator('.single-scores > summary').click();
    await expect.poll(() => desk.locator('.single-scores canvas').count()).toBe(2);
  });

  it('shows an offer’s prices on demand, at the rate of the day', async () => {
    const offer = desk.locator('.offer').last();
    await offer.locator('summary').first().click();
    await expect.poll(() => offer.locator('canvas').count()).toBe(1);
    await offer.getByText(words.asTable).click();
    const table = await offer.locator('table').innerText();
    expect(table).toContain('USD');
    expect(await offer.innerText()).toContain(words.rateLater);
    expect(table).toContain('0.6');
  });

  it('puts two offers of the store side by side', async () => {
    const boxes = desk.getByRole('checkbox', { name: words.compareOffer('') });
    await boxes.first().check();
    await boxes.last().check();
    await desk.getByRole('link', { name: words.compareChosen('2') }).click();
    await expect.poll(() => desk.locator('.compare-table thead th').count()).toBe(2);
    const ladders = desk.locator('.compare-table tbody tr', { hasText: compareWords.en.rows.priceTiers });
    expect(await ladders.innerText()).toContain(compareWords.en.agreement.differs);
    await desk.goBack();
    await desk.locator('.history .offer').first().waitFor();
  });

  it.each([1280, 360])('has no fault that axe can find, %i pixels wide', async (width) => {
    await desk.setViewportSize({ width, height: 900 });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
    writeScreen(`dossier-changed-${String(width)}-${theme}`, await desk.screenshot({ fullPage: true }));
  });
});
