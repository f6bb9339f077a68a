import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasCaptures } from '../project-files';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { expectedChips, itemsOf, offersOf } from './expected-chips';
import { inventedList } from './invented-list';
import { extensionFaults, pageDatabases } from './page-untouched';
import { capturedPages } from './pages-served';
import type { ServedPage } from './pages-served';
import { writeScreen } from './screens';
import { boxes, seenChips } from './seen-chips';
import type { SeenChip } from './seen-chips';

/**
 * The 2020 list holds its cards only as data for scripts that no capture can run: bare cards stand in for what they draw, so that
 * all the chips say comes from the page's data.
 */
function drawnFromData(served: ServedPage): ServedPage {
  const cards = offersOf(served)
    .map((id) => `<div><a href="https://detail.1688.com/offer/${id}.html">item</a><p>¥ 1.00</p></div>`)
    .join('');
  const html = new TextDecoder(served.charset).decode(served.body);
  return { ...served, body: Buffer.from(`${html}<div>${cards}</div>`), charset: 'utf-8' };
}

const searches = capturedPages('search');
const dataOnly = searches.filter(({ name }) => name.includes('list-2020')).map(drawnFromData);
/** Lists whose cards stand in the saved page; those of 2026 whose facts come by replies have tests of their own. */
const drawn = [
  ...searches.filter(({ name }) => /rendered|sm-offer/.test(name)),
  ...capturedPages('fragment').filter(({ name }) => name.includes('list-2026')),
];
const empty = searches.filter(({ name }) => name.includes('empty'));

/** Years and rate that a chip must show for the items of a list, and what it shows of them. */
function yearsAndRates(served: ServedPage, chips: SeenChip[]) {
  return itemsOf(served).map(({ offerId, membershipYears, repeatRate }) => {
    const told = chips.filter(({ card }) => card.includes(offerId)).map(({ short }) => short);
    const shown = told.map((short) => [/(\d+) y/.exec(short)?.[1], /(\d+) %/.exec(short)?.[1]].map((n) => n ?? null));
    const rate = repeatRate === null ? null : String(Math.round(repeatRate * 100));
    return { shown, truth: [[membershipYears === null ? null : String(membershipYears), rate]] };
  });
}

describe.skipIf(!hasCaptures)('chips on captured lists', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('has lists of three generations', () => {
    expect(drawn.length).toBeGreaterThanOrEqual(3);
  });

  it.each(drawn)('says on every card of $name what the background says, and moves nothing', async (served) => {
    browser.serve([served]);
    const page = await browser.context.newPage();
    const faults = extensionFaults(page);
    await page.goto(served.url, { waitUntil: 'domcontentloaded' });
    const offers = offersOf(served);
    await expect
      .poll(async () => (await seenChips(page)).filter(({ word }) => word !== '…').length, { message: 'chips' })
      .toBeGreaterThanOrEqual(offers.length);
    const chips = await seenChips(page);
    expect(new Set(chips.map(({ place }) => place)).size).toBe(chips.length);
    for (const { shown, truth } of yearsAndRates(served, chips)) expect(shown).toEqual(truth);
    const expected = await expectedChips(served);
    const told = offers.map((id) =>
      chips.filter(({ card }) => card.includes(id)).map(({ word, short }) => [word, short]),
    );
    expect(told).toEqual(offers.map((id) => [[expected.get(id)?.word, expected.get(id)?.short]]));
    expect(await boxes(page, 'with')).toEqual(await boxes(page, 'without'));
    expect(await pageDatabases(page)).toEqual([]);
    expect(faults).toEqual([]);
    writeScreen(`list-${served.name.replace('search/', '')}`, await page.screenshot());
    await page.close();
  });

  it.each(dataOnly)('shows years and rates of $name, which stand only in its data', async (served) => {
    browser.serve([served]);
    const page = await browser.context.newPage();
    await page.goto(served.url, { waitUntil: 'domcontentloaded' });
    await expect
      .poll(async () => (await seenChips(page)).filter(({ short }) => /\d y/.test(short)).length, { message: 'chips' })
      .toBeGreaterThan(0);
    const seen = yearsAndRates(served, await seenChips(page));
    expect(seen.length).toBeGreaterThan(0);
    for (const { shown, truth } of seen) expect(shown).toEqual(truth);
    await page.close();
  });

  it.each(empty)('says nothing on $name, which holds no card', async (served) => {
    browser.serve([served, inventedList]);
    const page = await browser.context.newPage();
    await page.goto(served.url, { waitUntil: 'domcontentloaded' });
    // A list opened later in another tab has its chips: chips here would have come before them.
    const list = await browser.context.newPage();
    await list.goto(inventedList.url);
    await expect.poll(async () => (await seenChips(list)).length).toBe(60);
    expect(await seenChips(page)).toEqual([]);
    await Promise.all([page.close(), list.close()]);
  });
});
