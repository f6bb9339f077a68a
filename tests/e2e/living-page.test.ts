import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { cardWords } from '@/i18n/card-words';
import { filesUnder } from '../project-files';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { judgedCard, seenCard } from './card';
import { hostTag } from './page-untouched';
import { sampleOffer } from './sample-offer';

const first = sampleOffer('od-2025');
const second = sampleOffer('od-2026');

describe('a page that lives', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    browser.serve([first, second]);
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());

  it('swaps the verdict when the page moves to another offer, and never shows the old one there', async () => {
    await page.goto(first.url);
    const old = await judgedCard(page);
    expect(old.company).toBeTruthy();
    await page.evaluate((url) => {
      history.pushState(null, '', url);
    }, second.url);
    // The address is the new offer's while the page still holds the old one's data.
    await expect.poll(async () => (await seenCard(page))?.company ?? null).toBeNull();
    await page.evaluate((html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.head.replaceChildren(...next.head.childNodes);
      document.body.replaceChildren(...next.body.childNodes);
    }, second.body.toString('utf8'));
    const companies = new Set<string>();
    await expect
      .poll(async () => {
        const company = (await seenCard(page))?.company;
        if (company) companies.add(company);
        return companies.size;
      })
      .toBeGreaterThan(0);
    expect([...companies]).not.toContain(old.company);
  });

  it('puts the card back when the page removes it', async () => {
    await page.goto(first.url);
    await judgedCard(page);
    await page.evaluate((tag) => document.querySelector(tag)?.remove(), hostTag);
    expect((await judgedCard(page)).payment).toBeTruthy();
  });

  it('puts the card back when the page draws itself anew', async () => {
    await page.goto(first.url);
    await judgedCard(page);
    await page.evaluate(() => document.documentElement.replaceChildren(document.head, document.body));
    expect((await judgedCard(page)).payment).toBeTruthy();
  });

  it('keeps its card when the page forges the signal that a newer script has started', async () => {
    await page.goto(first.url);
    await judgedCard(page);
    for (const file of filesUnder('.output/chrome-mv3/content-scripts', /\.js$/)) {
      const contentScriptName = basename(file, '.js');
      await page.evaluate(
        ({ type, contentScriptName }) => {
          const detail = { contentScriptName, messageId: 'forged' };
          document.dispatchEvent(new CustomEvent(type, { detail }));
          window.postMessage({ type, ...detail }, '*');
        },
        { type: `${browser.extensionId}:${contentScriptName}:wxt:content-script-started`, contentScriptName },
      );
    }
    // The script would take its card down before it answers anything else: a reload of the data proves it still reads.
    await page.evaluate(() => document.body.append('changed'));
    expect((await judgedCard(page)).band).toBeTruthy();
    const buttons = await page.evaluate((tag) => document.querySelectorAll(tag).length, hostTag);
    expect(buttons).toBe(1);
  });

  it('hears no click that a script of the page makes up', async () => {
    await page.goto(first.url);
    const before = (await judgedCard(page)).text;
    await page.evaluate((tag) => document.querySelector<HTMLElement>(tag)?.click(), hostTag);
    expect((await judgedCard(page)).text).toBe(before);
  });

  it('follows the browser’s language', async () => {
    const chinese = await launch({ language: 'zh-CN' });
    chinese.serve([first]);
    const tab = await chinese.context.newPage();
    await tab.goto(first.url);
    expect(Object.values(cardWords.zh_CN.bands)).toContain((await judgedCard(tab)).band);
    await chinese.close();
  });
});
