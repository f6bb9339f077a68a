import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captures, hasCaptures } from '../project-files';
import { changeSettings } from './backstage';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { answerSearches, observedList } from './observed-list';
import { extensionFaults } from './page-untouched';
import { writeScreen } from './screens';
import { seenChips } from './seen-chips';

interface Item {
  offerId: string;
  membershipYears: number | null;
  repeatRate: number | null;
}

const names = hasCaptures ? readdirSync(join(captures, 'search')).filter((name) => name.startsWith('mtop-2026-')) : [];
const fileOf = (name: string, file: string) => readFileSync(join(captures, 'search', name, file), 'utf8');
const truthOf = (name: string) => (JSON.parse(fileOf(name, 'truth.json')) as { facts: { items: Item[] } }).facts.items;
/** What a chip says of years and rate, as the truth has them. */
const shortOf = ({ membershipYears: years, repeatRate: rate }: Item) => [
  ...(years === null ? [] : [`${String(years)} y`]),
  ...(rate === null ? [] : [`${String(Math.round(rate * 100))} %`]),
];

describe.skipIf(!hasCaptures)('captured search replies', () => {
  let browser: TestBrowser;
  let page: Page;
  let name = '';
  beforeAll(async () => {
    browser = await launch();
    await answerSearches(browser.context, () => fileOf(name, 'reply.json'));
    browser.serve([observedList('fetch')]);
    await changeSettings(browser, { readListReplies: 'on' });
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());

  it('are there', () => {
    expect(names.length).toBeGreaterThan(3);
  });

  it.each(names)('of %s tell the chips of its cards the years and rates of their stores', async (capture) => {
    name = capture;
    const faults = extensionFaults(page);
    await page.goto(observedList('fetch').url);
    const items = truthOf(name);
    const told = async () => {
      const chips = await seenChips(page);
      return items.map(({ offerId }) =>
        chips
          .filter(({ card, word }) => card.includes(offerId) && word !== '…')
          .map(({ short }) => short.match(/\d+ [y%]/g)),
      );
    };
    await expect.poll(told).toEqual(items.map((item) => [shortOf(item).length === 0 ? null : shortOf(item)]));
    expect(items.some((item) => shortOf(item).length === 2)).toBe(true);
    expect(faults).toEqual([]);
    writeScreen(`observed-${name}`, await page.screenshot());
  });
});
