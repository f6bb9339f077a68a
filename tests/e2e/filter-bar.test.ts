import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { drawnCards, inputOf, judgedCards, pressBar, seenBar } from './filter-bar';
import { inventedList } from './invented-list';
import { extensionFaults, layoutShift } from './page-untouched';
import { unexplained } from './requests';
import { writeScreen } from './screens';
import { seenChips } from './seen-chips';

const years = (index: number) => (index % 4 === 0 ? null : (index % 12) + 1);
const younger = (count: number, least: number) =>
  Array.from({ length: count }, (_, index) => years(index)).filter((known) => known !== null && known < least).length;

/** The page's markup without the elements of the extension. */
const markup = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const own of copy.querySelectorAll('touchstone-chip,touchstone-list')) own.remove();
    return copy.outerHTML;
  });

const withoutFilter = (html: string) => html.replaceAll(/ data-shown-as="(?:grey|hide)"/g, '');

describe('the filter of a list', () => {
  let browser: TestBrowser;
  let page: Page;
  let faults: string[];
  let before: string;
  beforeAll(async () => {
    browser = await launch();
    browser.serve([inventedList]);
    page = await browser.context.newPage();
    faults = extensionFaults(page);
    await page.goto(inventedList.url);
    await vi.waitUntil(async () => (await seenChips(page)).filter(({ word }) => word !== '…').length === 60, 15_000);
    await vi.waitUntil(() => seenBar(page), 15_000);
    before = await markup(page);
  });
  afterAll(() => browser.close());

  it('stands closed and hides nothing before it is asked to', async () => {
    expect(await seenBar(page)).toMatchObject({ pill: expect.stringMatching(/^Filter/) as string, open: false });
    expect(await drawnCards(page)).toEqual({ all: 60, hidden: 0, grey: 0 });
    writeScreen('list-bar-closed', await page.screenshot());
  });

  it('greys younger stores, and leaves those whose years are not known', async () => {
    await pressBar(page, '.toggle');
    await pressBar(page, inputOf('years', '5'));
    await expect.poll(() => drawnCards(page)).toEqual({ all: 60, hidden: 0, grey: younger(60, 5) });
    expect((await seenBar(page))?.pill).toContain(`${younger(60, 5)} greyed`);
    writeScreen('list-bar-grey', await page.screenshot());
  });

  it('hides a band, says how many, and shows them with one press', async () => {
    // The question stands there once, however often the choices change.
    expect((await seenBar(page))?.panel.match(/Turn on/g)).toHaveLength(1);
    const high = (await seenChips(page)).filter(({ band }) => band === 'high').length;
    expect(high).toBeGreaterThan(0);
    await pressBar(page, inputOf('band-high', 'hide'));
    await expect.poll(async () => (await drawnCards(page)).hidden).toBe(high);
    expect((await seenBar(page))?.pill).toContain(`${high} hidden`);
    writeScreen('list-bar-hidden', await page.screenshot());
    await pressBar(page, '.reveal');
    await expect.poll(() => drawnCards(page)).toEqual({ all: 60, hidden: 0, grey: 0 });
    expect((await seenBar(page))?.pill).toContain('shown for now');
    await pressBar(page, '.reveal');
    await expect.poll(async () => (await drawnCards(page)).hidden).toBe(high);
  });

  it('goes on with the cards that come later, and with one that is reused', async () => {
    await page.evaluate('grow(60)');
    await judgedCards(page, 120);
    const high = (await seenChips(page)).filter(({ band }) => band === 'high').length;
    await expect.poll(async () => (await drawnCards(page)).hidden).toBe(high);
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('.item')].findIndex((item) => item.getAttribute('data-shown-as') === 'hide'),
    );
    // An offer of a store with eight years and no other mark.
    await page.evaluate(`reuse(${String(hidden)}, 1003)`);
    await expect
      .poll(() => page.evaluate((at) => document.querySelectorAll('.item')[at]?.getAttribute('data-shown-as'), hidden))
      .not.toBe('hide');
  });

  it('changes nothing in the page but that one attribute', async () => {
    const fresh = await browser.context.newPage();
    await fresh.goto(inventedList.url);
    await expect.poll(async () => (await drawnCards(fresh)).hidden).toBeGreaterThan(0);
    await expect.poll(() => seenBar(fresh)).not.toBeNull();
    const now = await markup(fresh);
    expect(now).not.toBe(before);
    expect(withoutFilter(now)).toBe(before);
    await fresh.close();
  });

  it('remembers over a reload, at work before it is opened', async () => {
    await page.reload();
    await judgedCards(page, 60);
    const high = (await seenChips(page)).filter(({ band }) => band === 'high').length;
    await expect.poll(async () => (await drawnCards(page)).hidden).toBe(high);
    await expect.poll(async () => (await seenBar(page))?.pill).toContain(`${high} hidden`);
    expect(await seenBar(page)).toMatchObject({ open: false, chosen: {} });
    await pressBar(page, '.toggle');
    expect((await seenBar(page))?.chosen).toMatchObject({ years: '5', 'band-high': 'hide' });
    await pressBar(page, '.toggle');
  });

  it('reaches another open list at once, and shows everything again with one press', async () => {
    const other = await browser.context.newPage();
    await other.goto(inventedList.url);
    await expect.poll(async () => (await drawnCards(other)).hidden).toBeGreaterThan(0);
    await page.bringToFront();
    await pressBar(page, '.toggle');
    await pressBar(page, '.foot button');
    await expect.poll(() => drawnCards(page)).toEqual({ all: 60, hidden: 0, grey: 0 });
    await expect.poll(() => drawnCards(other)).toEqual({ all: 60, hidden: 0, grey: 0 });
    await other.close();
  });

  it('is used by keyboard alone', async () => {
    await page.reload();
    await judgedCards(page, 60);
    await expect.poll(() => seenBar(page)).not.toBeNull();
    // The bar stands at the end of the page.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await seenBar(page))?.open).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await seenBar(page))?.open).toBe(false);
  });

  it('moves nothing, asks for nothing and throws nothing', async () => {
    const bars = await browser.context.newPage();
    await bars.goto(inventedList.url);
    await expect.poll(() => seenBar(bars)).not.toBeNull();
    await pressBar(bars, '.toggle');
    expect(await layoutShift(bars)).toBe(0);
    await bars.close();
    expect(unexplained(browser.requests, [inventedList])).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('offers no shortcut where the page has no such filter', async () => {
    await pressBar(page, '.toggle');
    expect((await seenBar(page))?.links).toEqual([]);
  });

  it('is found out when a card is hidden without a word, or the page is marked otherwise', async () => {
    await page.evaluate(() => {
      document.querySelector('.item')?.setAttribute('data-shown-as', 'hide');
      document.querySelector('.item:nth-child(2)')?.setAttribute('data-judged', 'high');
    });
    expect((await drawnCards(page)).hidden).toBe(1);
    expect((await seenBar(page))?.pill).not.toContain('hidden');
    expect(withoutFilter(await markup(page))).not.toBe(before);
  });
});
