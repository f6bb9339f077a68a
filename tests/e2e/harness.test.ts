import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFaultsInClosedRoots } from './axe';
import { badgeOf, keptRecords, stopWorker } from './backstage';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { seenCard } from './card';
import { inClosedRoot } from './closed-root';
import { extensionFaults, layoutShift, markupNowAndServed, pageDatabases } from './page-untouched';
import { servedPage } from './pages-served';
import { writePlantedExtension } from './planted-extension';
import { openPopup } from './popup';

const words =
  '<!doctype html><html lang="zh"><head><title>t</title></head><body><h1>示例</h1><p>一页</p></body></html>';
const sample = servedPage('planted', 'https://detail.1688.com/offer/600000000001.html', Buffer.from(words));

/** Each check of these browser tests first sees the fault it is there for. */
describe('the checks themselves', () => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch({ extension: writePlantedExtension() });
    browser.serve([sample]);
    page = await browser.context.newPage();
    await page.goto(sample.url);
    await vi.waitUntil(() => inClosedRoot(page, (root) => root.childElementCount === 1, null), { timeout: 15_000 });
  });
  afterAll(() => browser.close());

  it('reads what is drawn in a closed root, and only that', async () => {
    expect(await page.locator('text=planted words').count()).toBe(0);
    const text = (await seenCard(page))?.text;
    expect(text).toContain('planted words');
    expect(text).not.toContain('hidden words');
  });

  it('clicks in a closed root with the mouse', async () => {
    const box = await inClosedRoot(
      page,
      (root) => root.querySelector('button')?.getBoundingClientRect().toJSON() as { x: number; y: number },
      null,
    );
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await expect.poll(async () => (await seenCard(page))?.text).toContain('clicked by hand');
  });

  it('sees a nameless button in a closed root', async () => {
    expect((await axeFaultsInClosedRoots(page)).join('\n')).toContain('button-name');
  });

  it('sees requests made by the content script and by the worker', async () => {
    await expect.poll(() => browser.requests.filter((one) => one.url.endsWith('/worker')).length).toBeGreaterThan(0);
    const asked = browser.requests.filter((one) => one.url.startsWith('https://planted.invalid'));
    expect(asked.map((one) => one.url).sort()).toEqual(
      expect.arrayContaining(['https://planted.invalid/asked', 'https://planted.invalid/worker']),
    );
    expect(asked.some((one) => one.byExtension)).toBe(true);
  });

  it('sees a changed page, a foreign database and a layout shift', async () => {
    const markup = await markupNowAndServed(page, sample);
    expect(markup.now).not.toBe(markup.served);
    expect(await pageDatabases(page)).toEqual(['planted']);
    await expect.poll(() => layoutShift(page)).toBeGreaterThan(0);
  });

  it('sees the toolbar badge, what is kept, and a stopped worker that wakes again', async () => {
    await expect.poll(() => badgeOf(browser, page)).toBe('P');
    await expect.poll(async () => (await keptRecords(browser))['visits']?.length).toBe(1);
    await stopWorker(browser);
    await page.reload();
    await expect.poll(async () => (await keptRecords(browser))['visits']?.length).toBe(2);
  });

  it('sees an exception of the content script', async () => {
    const faults = extensionFaults(page);
    await page.reload();
    await expect.poll(() => faults.length).toBeGreaterThan(0);
    expect(faults.join()).toContain('planted exception');
  });

  it('drives the real toolbar popup', async () => {
    const popup = await openPopup(browser, page);
    expect(await popup.text()).toContain('planted popup');
    await popup.close();
  });
});
