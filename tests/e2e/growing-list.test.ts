import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { root } from '../project-files';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { inClosedRoot, sessionOf } from './closed-root';
import { expectedChips } from './expected-chips';
import { inventedList, offerOf } from './invented-list';
import { extensionFaults, layoutShift } from './page-untouched';
import { unexplained } from './requests';
import { writeScreen } from './screens';
import { boxes, seenChips } from './seen-chips';
import { servedPage } from './pages-served';

const words: string[] = Object.values(cardWords.en.bands);

/** Waits until as many chips have an answer. */
async function judgedChips(page: Page, count: number) {
  await expect
    .poll(async () => (await seenChips(page)).filter(({ word }) => words.includes(word)).length, { message: 'chips' })
    .toBe(count);
  return seenChips(page);
}

/** What the list of reasons of the first chip shows; null while it is closed. */
const reasons = (page: Page) =>
  inClosedRoot(
    page,
    (root) => {
      const why = root.querySelector<HTMLElement>('[role=tooltip]');
      const described = root.querySelector('button')?.getAttribute('aria-describedby');
      return why?.matches(':popover-open') && described === why.id ? why.innerText : null;
    },
    null,
  );

const middle = async (page: Page) => {
  const point = await inClosedRoot(
    page,
    (root) => {
      const box = root.querySelector('button')?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    null,
  );
  if (!point) throw new Error('no chip');
  return point;
};

const companySearch = servedPage(
  'company search',
  'https://s.1688.com/company/company_search.htm?keywords=x',
  readFileSync(join(root, 'tests/pages/search/company-drawn/page.html')),
);

describe('chips on a list that grows', () => {
  let browser: TestBrowser;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    browser = await launch();
    browser.serve([inventedList]);
    page = await browser.context.newPage();
    faults = extensionFaults(page);
    await page.goto(inventedList.url);
  });
  afterAll(() => browser.close());

  it('say what the background says of the same cards', async () => {
    const chips = await judgedChips(page, 60);
    const drawn = await page.evaluate(() => document.documentElement.outerHTML);
    const expected = await expectedChips(servedPage('drawn', inventedList.url, Buffer.from(drawn)));
    expect(chips.map(({ word, short }) => [word, short])).toEqual(
      chips.map((_, index) => [expected.get(offerOf(index))?.word, expected.get(offerOf(index))?.short]),
    );
    expect(new Set(chips.map(({ band }) => band)).size).toBeGreaterThan(1);
  });

  it('say aloud who speaks, before their words', async () => {
    const [chip] = await seenChips(page);
    const session = await sessionOf(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => String(name?.value));
    expect(names[0]?.replace(/\s+/g, ' ')).toBe(`Touchstone · ${chip?.word ?? ''} ${chip?.short ?? ''}`.trim());
  });

  it('give their reasons on hover', async () => {
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await expect.poll(() => reasons(page)).toMatch(/\w{4,}/);
    await page.keyboard.press('Escape');
    expect(await reasons(page)).toBeNull();
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y);
    await expect.poll(() => reasons(page)).not.toBeNull();
    writeScreen('list-invented-hover', await page.screenshot());
    await page.mouse.move(5, 5);
    await expect.poll(() => reasons(page)).toBeNull();
  });

  it('give their reasons on keyboard focus, and open no offer when pressed', async () => {
    await page.keyboard.press('Tab');
    await expect.poll(() => reasons(page)).toMatch(/\w{4,}/);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(inventedList.url);
    await page.keyboard.press('Escape');
    expect(await reasons(page)).toBeNull();
  });

  it('follow a card that the page reuses for another offer', async () => {
    const before = (await seenChips(page))[7];
    await page.evaluate('reuse(7, 999)');
    await expect.poll(async () => (await seenChips(page))[7]?.card).toContain(offerOf(999));
    const after = (await judgedChips(page, 60))[7];
    expect([before?.short, after?.short]).toEqual(['8 y · 12 %', '4 y · open to read']);
  });

  it('stand once on each of 660 cards and shift nothing', async () => {
    for (let step = 0; step < 10; step += 1) await page.evaluate('grow(60)');
    const chips = await judgedChips(page, 660);
    expect(new Set(chips.map(({ place }) => place)).size).toBe(660);
    expect(await layoutShift(page)).toBe(0);
    expect(await boxes(page, 'with')).toEqual(await boxes(page, 'without'));
    expect(faults).toEqual([]);
  });

  it('make no request of their own', () => {
    expect(browser.requests.length).toBeGreaterThan(0);
    expect(unexplained(browser.requests, [inventedList])).toEqual([]);
  });

  it('gives companies of a company search a chip each, and none to their offers', async () => {
    browser.serve([companySearch]);
    const companies = await browser.context.newPage();
    await companies.goto(companySearch.url);
    const chips = await judgedChips(companies, 2);
    expect(chips.map(({ short }) => short)).toEqual([expect.stringMatching(/^6 y · 41 %/), expect.any(String)]);
    writeScreen('list-companies', await companies.screenshot());
    await companies.close();
  });

  it('are found out when one takes room, or stands twice', async () => {
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('.item:nth-child(3) touchstone-chip');
      host?.style.setProperty('position', 'static', 'important');
      host?.style.setProperty('height', '20px', 'important');
      document.querySelector('.item')?.append(document.createElement('touchstone-chip'));
    });
    expect(await boxes(page, 'with')).not.toEqual(await boxes(page, 'without'));
    const places = (await seenChips(page)).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length - 1);
  });
});

describe('chips in the dark', () => {
  it('are drawn in the colours of the dark theme', async () => {
    const browser = await launch({ dark: true, language: 'zh-CN' });
    browser.serve([inventedList]);
    const page = await browser.context.newPage();
    await page.goto(inventedList.url);
    await expect
      .poll(
        async () =>
          (await seenChips(page)).filter(({ word }) => Object.values(cardWords.zh_CN.bands).includes(word)).length,
      )
      .toBe(60);
    const paper = await inClosedRoot(
      page,
      (root) => {
        const button = root.querySelector('button');
        return button && getComputedStyle(button).backgroundColor;
      },
      null,
    );
    expect(paper).toBe('rgb(27, 31, 36)');
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await expect.poll(() => reasons(page)).not.toBeNull();
    writeScreen('list-invented-dark', await page.screenshot());
    await browser.close();
  });
});
