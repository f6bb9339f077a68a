import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { judgedCard, seenCard } from './card';
import { callsDuring } from './counted-work';
import { extensionFaults, hostTag } from './page-untouched';
import { sampleOffer } from './sample-offer';

const offer = sampleOffer('od-2026');

/** Runs in the page: does something many times, a frame apart, and answers when it has done so. */
const eachFrame = (times: number, code: string) => `new Promise((done) => {
  let left = ${String(times)};
  const frame = () => { ${code}; left -= 1; if (left > 0) requestAnimationFrame(frame); else done(null); };
  frame();
})`;

const hosts = (page: Page) => page.evaluate((tag) => document.querySelectorAll(tag).length, hostTag);

describe('an offer page that fights', () => {
  let browser: TestBrowser;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    browser = await launch();
    browser.serve([offer]);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.context.newPage();
    faults = extensionFaults(page);
    await page.goto(offer.url);
    await judgedCard(page);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps its card when it deletes it now and then', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      await page.evaluate((tag) => document.querySelector(tag)?.remove(), hostTag);
      expect((await judgedCard(page)).band).toBeTruthy();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    }
    expect(await hosts(page)).toBe(1);
  });

  it('loses its card quietly when it deletes it in every frame', async () => {
    const calls = await callsDuring(page, async () => {
      await page.evaluate(eachFrame(120, `document.querySelector('${hostTag}')?.remove()`));
    });
    expect(await hosts(page)).toBe(0);
    expect(calls).toBeLessThan(200);
  });

  it('costs next to nothing under a flood of nodes', async () => {
    const flood = eachFrame(
      60,
      `const part = document.createDocumentFragment(); for (let i = 0; i < 400; i += 1) part.append(document.createElement('p')); document.body.append(part)`,
    );
    const calls = await callsDuring(page, () => page.evaluate(flood));
    // 24,000 nodes: a call for each would show, a reading or two would not.
    expect(calls).toBeLessThan(12_000);
    expect((await judgedCard(page)).band).toBeTruthy();
  });

  it('is read a bounded number of times when it draws itself anew again and again', async () => {
    const redraw = `const copy = document.body.cloneNode(true); document.documentElement.replaceChildren(document.head, copy)`;
    const once = await callsDuring(page, async () => {
      await page.evaluate(eachFrame(1, redraw));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    });
    const often = await callsDuring(page, async () => {
      await page.evaluate(eachFrame(120, redraw));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    });
    expect(often).toBeLessThan(once * 6 + 2000);
  });

  it('keeps a card that no script of it can hide by rules or attributes', async () => {
    await page.evaluate((tag) => {
      const style = document.createElement('style');
      style.textContent = `${tag}, ${tag} * { display: none !important; opacity: 0 !important; transform: scale(0) !important }`;
      document.head.append(style);
      const host = document.querySelector<HTMLElement>(tag);
      host?.style.setProperty('display', 'none', 'important');
      host?.style.setProperty('opacity', '0', 'important');
      host?.setAttribute('hidden', '');
    }, hostTag);
    await expect
      .poll(() =>
        page.evaluate((tag) => {
          const style = getComputedStyle(document.querySelector(tag) ?? document.body);
          return [style.display, style.opacity, style.transform];
        }, hostTag),
      )
      .toEqual(['block', '1', 'none']);
    expect((await judgedCard(page)).band).toBeTruthy();
  });

  it('is not fought when it lays something over the card', async () => {
    const calls = await callsDuring(page, async () => {
      await page.evaluate(
        eachFrame(
          120,
          `const cover = document.querySelector('#cover') ?? document.createElement('div'); cover.id = 'cover'; cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white'; document.documentElement.append(cover)`,
        ),
      );
    });
    expect(await hosts(page)).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.id)).toBe('cover');
    // 120 moves of its cover: some calls for each, and no reading.
    expect(calls).toBeLessThan(120 * 25);
  });

  it('gives its style up quietly when the page sets it in every frame', async () => {
    const calls = await callsDuring(page, async () => {
      await page.evaluate(
        eachFrame(120, `document.querySelector('${hostTag}')?.style.setProperty('opacity', '0', 'important')`),
      );
    });
    expect(calls).toBeLessThan(200);
  });

  it('keeps its card when its body is replaced', async () => {
    await page.evaluate(() => {
      const copy = document.body.cloneNode(true);
      document.body.replaceWith(copy);
    });
    expect((await judgedCard(page)).band).toBeTruthy();
  });

  it('is not broken when it opens its document anew', async () => {
    await page.evaluate(() => {
      document.open();
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await page.evaluate(() => {
      document.write('<!doctype html><title>other</title><p>written</p>');
      document.close();
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await page.evaluate(() => document.body.textContent)).toBe('written');
    expect(await hosts(page)).toBeLessThanOrEqual(1);
  });

  it('has a card however its built-ins were poisoned', async () => {
    await page.evaluate(() => {
      const poison = () => {
        throw new Error('poisoned');
      };
      Object.assign(Array.prototype, { map: poison, filter: poison, includes: poison });
      Object.assign(Element.prototype, { attachShadow: poison, append: poison });
      Object.assign(window, { MutationObserver: poison, setTimeout: poison, fetch: poison });
    });
    await page.evaluate((tag) => {
      document.querySelector(tag)?.remove();
    }, hostTag);
    expect((await judgedCard(page)).band).toBeTruthy();
    expect((await seenCard(page))?.text).not.toContain('poisoned');
  });
});
