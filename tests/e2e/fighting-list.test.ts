import type { Page } from 'playwright-core';
import { afterEach, beforeAll, afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { inClosedRoot } from './closed-root';
import { callsDuring } from './counted-work';
import { inventedList } from './invented-list';
import { extensionFaults } from './page-untouched';
import { hostileTexts } from './samples';
import { seenChips } from './seen-chips';

const words: string[] = Object.values(cardWords.en.bands);
const judged = async (page: Page) => (await seenChips(page)).filter(({ word }) => words.includes(word)).length;
const pause = (page: Page, ms: number) => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), ms);

/** Runs in the page: does something many times, a frame apart, and answers when it has done so. */
const eachFrame = (times: number, code: string) => `new Promise((done) => {
  let left = ${String(times)};
  const frame = () => { ${code}; left -= 1; if (left > 0) requestAnimationFrame(frame); else done(null); };
  frame();
})`;

describe('a result list that fights', () => {
  let browser: TestBrowser;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    browser = await launch();
    browser.serve([inventedList]);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.context.newPage();
    faults = extensionFaults(page);
    await page.goto(inventedList.url);
    await expect.poll(() => judged(page)).toBe(60);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is not fought when it takes its chips away in every frame', async () => {
    const calls = await callsDuring(page, () =>
      page.evaluate(
        eachFrame(
          120,
          `document.querySelectorAll('touchstone-chip').forEach((chip) => chip.remove()); document.querySelectorAll('.item p:last-of-type').forEach((p) => { p.textContent += ' '; })`,
        ),
      ),
    );
    const once = await callsDuring(page, () =>
      page.evaluate(
        eachFrame(120, `document.querySelectorAll('.item p:last-of-type').forEach((p) => { p.textContent += ' '; })`),
      ),
    );
    // Three returns for each of 60 cards, and otherwise the work that the changed texts cost.
    expect(calls).toBeLessThan(once * 1.5 + 60 * 300);
  });

  it('keeps its chips when it fills its cards anew every second', async () => {
    const refill = `document.querySelectorAll('.item').forEach((item) => item.replaceChildren(...item.cloneNode(true).children))`;
    for (let turn = 0; turn < 6; turn += 1) {
      await page.evaluate(refill);
      await pause(page, 1000);
    }
    await expect.poll(() => judged(page)).toBe(60);
    const chips = await seenChips(page);
    expect(new Set(chips.map(({ place }) => place)).size).toBe(60);
  });

  it('keeps its chips when it draws all cards anew every second', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      await page.evaluate(`list.replaceChildren(); grow(60)`);
      await pause(page, 1000);
    }
    await expect.poll(() => judged(page)).toBe(60);
  });

  it('keeps its chips when its body is replaced', async () => {
    await page.evaluate(() => {
      document.body.replaceWith(document.body.cloneNode(true));
    });
    await expect.poll(() => judged(page)).toBe(60);
  });

  it('costs a few calls for each node it floods the page with', async () => {
    const nodes = 24_000;
    const flood = eachFrame(
      60,
      `const part = document.createDocumentFragment(); for (let i = 0; i < 400; i += 1) part.append(document.createElement('p')); document.body.append(part)`,
    );
    const calls = await callsDuring(page, () => page.evaluate(flood));
    const more = await callsDuring(page, () => page.evaluate(flood));
    expect(calls / nodes).toBeLessThan(15);
    // Linear: what was looked at before is not looked at again.
    expect(more).toBeLessThan(calls * 1.2 + 1000);
    expect(await judged(page)).toBe(60);
  });

  it('is not broken when it opens its document anew', async () => {
    await page.evaluate(() => {
      document.open();
    });
    await pause(page, 50);
    await page.evaluate(() => {
      document.write('<!doctype html><p>written</p>');
      document.close();
    });
    await pause(page, 500);
    expect(await page.evaluate(() => document.body.textContent)).toBe('written');
  });

  it('shows hostile texts of its cards as text', async () => {
    await page.evaluate(
      (texts) => {
        document.querySelectorAll('.item').forEach((item, index) => {
          const text = texts[index % texts.length] ?? '';
          item.querySelectorAll('p, a:last-child').forEach((part) => {
            part.textContent = `${text}${part.textContent ?? ''}`;
          });
          item.querySelector('a')?.setAttribute('title', text);
        });
      },
      [...hostileTexts, '长'.repeat(200_000), '\u0000\u0001'],
    );
    await pause(page, 500);
    await expect.poll(() => judged(page)).toBe(60);
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    const markup = await inClosedRoot(page, (root) => root.querySelectorAll('img, script, a').length, null);
    expect(markup).toBe(0);
  });

  it('has chips however its built-ins were poisoned', async () => {
    await page.evaluate(() => {
      const poison = () => {
        throw new Error('poisoned');
      };
      Object.assign(Array.prototype, { flatMap: poison, some: poison });
      Object.assign(Element.prototype, { attachShadow: poison, prepend: poison });
      Object.assign(window, { MutationObserver: poison, IntersectionObserver: poison });
    });
    await page.evaluate('grow(60)');
    await expect.poll(() => judged(page)).toBe(120);
  });
});
