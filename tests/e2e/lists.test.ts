import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasCaptures } from '../project-files';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { expectedChips, offersOf } from './expected-chips';
import { extensionFaults, pageDatabases } from './page-untouched';
import { capturedPages } from './pages-served';
import { writeScreen } from './screens';
import { boxes, seenChips } from './seen-chips';

/** Lists whose cards stand in the saved page; the others are drawn by scripts that no capture can run. */
const drawn = capturedPages('search').filter(({ name }) => /rendered|sm-offer/.test(name));

describe.skipIf(!hasCaptures)('chips on captured lists', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch();
    browser.serve(drawn);
  });
  afterAll(() => browser.close());

  it('has lists of three generations', () => {
    expect(drawn.length).toBeGreaterThanOrEqual(3);
  });

  it.each(drawn)('says on every card of $name what the background says, and moves nothing', async (served) => {
    const page = await browser.context.newPage();
    const faults = extensionFaults(page);
    await page.goto(served.url, { waitUntil: 'domcontentloaded' });
    const offers = offersOf(served);
    await expect
      .poll(async () => (await seenChips(page)).filter(({ word }) => word !== '…').length, { message: 'chips' })
      .toBeGreaterThanOrEqual(offers.length);
    const chips = await seenChips(page);
    expect(new Set(chips.map(({ place }) => place)).size).toBe(chips.length);
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
});
