import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enPage } from '@/locales/en-page';
import { stopWorker } from './backstage';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { clickInCard, judgedCard, seenCard } from './card';
import { inClosedRoot } from './closed-root';
import { inventedList } from './invented-list';
import { extensionFaults, hostTag } from './page-untouched';
import { servedPage } from './pages-served';
import { sampleOffer, withOfferId } from './sample-offer';
import { seenChips } from './seen-chips';

const offer = sampleOffer('od-2026');
const next = withOfferId(offer, '699999999999');
const frame = servedPage(
  'frame',
  'https://www.1688.com/frame.html',
  Buffer.from(`<!doctype html><p>around</p><iframe src="${offer.url}"></iframe>`),
);
const strict = servedPage(
  'strict',
  withOfferId(offer, '688888888888').url,
  Buffer.from(
    withOfferId(offer, '688888888888')
      .body.toString('utf8')
      .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`),
  ),
);

/** The part of the extension's API that the backstage page uses here. */
declare const chrome: { runtime: { reload(): void } };

const answered = async (page: Page) => (await seenChips(page)).filter(({ word }) => word !== '' && word !== '…').length;

describe('pages that outlive something', () => {
  let browser: TestBrowser;
  let page: Page;
  let faults: string[];
  beforeEach(async () => {
    browser = await launch();
    browser.serve([offer, next, frame, strict, inventedList]);
    page = await browser.context.newPage();
    faults = extensionFaults(page);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await browser.close();
  });

  it('have their card when the buyer goes back to them', async () => {
    await page.goto(offer.url);
    await judgedCard(page);
    await page.evaluate(() => Object.assign(window, { left: true }));
    await page.goto(next.url);
    await judgedCard(page);
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => 'left' in window)).toBe(true);
    expect((await judgedCard(page)).band).toBeTruthy();
  });

  it('are answered by a worker that was stopped', async () => {
    await page.goto(offer.url);
    await judgedCard(page);
    await stopWorker(browser);
    await page.goto(next.url);
    expect((await judgedCard(page)).band).toBeTruthy();
    await page.goto(inventedList.url);
    await expect.poll(() => answered(page)).toBe(60);
    await stopWorker(browser);
    await page.evaluate('grow(60)');
    await expect.poll(() => answered(page)).toBe(120);
  });

  it('say in one line that they must be reloaded when the extension was replaced under them', async () => {
    await page.goto(offer.url);
    await judgedCard(page);
    const list = await browser.context.newPage();
    const listFaults = extensionFaults(list);
    await list.goto(inventedList.url);
    await expect.poll(() => answered(list)).toBe(60);
    await browser.backstage
      .evaluate(() => {
        chrome.runtime.reload();
      })
      .catch(() => undefined); // the page goes away with its extension
    await page.evaluate((html) => {
      const other = new DOMParser().parseFromString(html, 'text/html');
      document.head.replaceChildren(...other.head.childNodes);
      document.body.replaceChildren(...other.body.childNodes);
    }, sampleOffer('od-2025').body.toString('utf8'));
    await expect.poll(async () => (await seenCard(page))?.text ?? '').toContain(enPage.errors.outdated);
    await list.evaluate('grow(60)');
    await expect.poll(() => answered(list)).toBe(120);
    expect(listFaults).toEqual([]);
  });

  it('are not spoken on inside a frame of another page', async () => {
    await page.goto(frame.url);
    await page.frameLocator('iframe').locator('body').waitFor();
    await page.goto(next.url);
    await judgedCard(page);
    await page.goto(frame.url);
    const inner = page.frames().find((one) => one.url() === offer.url);
    expect(await inner?.evaluate((tag) => document.querySelectorAll(tag).length, hostTag)).toBe(0);
    expect(await seenCard(page)).toBeNull();
  });

  it('have their card drawn whatever they forbid scripts and styles', async () => {
    await page.goto(strict.url);
    expect((await judgedCard(page)).band).toBeTruthy();
    const paper = await inClosedRoot(
      page,
      (root) => {
        const card = root.querySelector('.verdict');
        return card && card.getBoundingClientRect().width > 100 && getComputedStyle(root.host).position;
      },
      null,
    );
    expect(paper).toBe('fixed');
    await clickInCard(page, enPage.hide);
    await expect.poll(() => seenCard(page)).toBeNull();
  });
});
