import { describe, expect, it } from 'vitest';
import { filterWords } from '@/i18n/filter-words';
import { marksWords } from '@/i18n/marks-words';
import { addedScripts } from './backstage';
import { launch } from './browser';
import { judgedCard } from './card';
import { drawnCards, inputOf, judgedCards, pressBar, seenBar } from './filter-bar';
import { listWithFilters } from './filter-list';
import { inventedList, offerOf } from './invented-list';
import { servedPage } from './pages-served';
import { openPopup } from './popup';
import { unexplained } from './requests';
import { sampleOffer } from './sample-offer';
import { writeScreen } from './screens';
import { seenChips } from './seen-chips';

describe('the shortcuts of a list', () => {
  it('are links of this search with the page’s own filter values', async () => {
    const browser = await launch();
    browser.serve([listWithFilters]);
    const page = await browser.context.newPage();
    await page.goto(listWithFilters.url);
    await judgedCards(page, 60);
    await expect.poll(() => seenBar(page)).not.toBeNull();
    await pressBar(page, '.toggle');
    const search = 'https://s.1688.com/selloffer/offer_search.htm?keywords=%D6%BD%BA%D0';
    expect((await seenBar(page))?.links).toEqual([
      ['Cross-border supply 跨境专供', `${search}&featurePair=990001%3A990002`],
      ['Ready to ship 现货 · 48小时发货', `${search}&featurePair=7%3A7`],
      ['Cross-border hot items 跨境热销', `${search}&filtOfferTags=990005`],
    ]);
    writeScreen('list-bar-shortcuts', await page.screenshot());
    expect(unexplained(browser.requests, [listWithFilters])).toEqual([]);
    await pressBar(page, '.shortcuts a');
    await expect.poll(() => browser.requests.map(({ url }) => url)).toContain(`${search}&featurePair=990001%3A990002`);
    await browser.close();
  });
});

describe('the bar in the dark and in Chinese', () => {
  it('asks once whether replies may be read, and keeps the answer', async () => {
    const browser = await launch({ dark: true, language: 'zh-CN' });
    browser.serve([inventedList]);
    const page = await browser.context.newPage();
    await page.goto(inventedList.url);
    await judgedCards(page, 60);
    await expect.poll(async () => (await seenBar(page))?.pill).toContain('有一个问题');
    await pressBar(page, '.toggle');
    expect((await seenBar(page))?.panel).toContain('不发送任何内容');
    writeScreen('list-bar-dark-zh', await page.screenshot());
    await pressBar(page, '.offer .strong');
    await expect.poll(async () => (await seenBar(page))?.panel).toContain('请刷新这个列表');
    await page.reload();
    await judgedCards(page, 60);
    await expect.poll(() => seenBar(page)).not.toBeNull();
    expect((await seenBar(page))?.pill).toBe('筛选');
    await browser.close();
  });
});

describe('the question of the bar', () => {
  it('is not asked again once the buyer said no, and nothing is read along', async () => {
    const browser = await launch();
    browser.serve([inventedList]);
    const page = await browser.context.newPage();
    await page.goto(inventedList.url);
    await judgedCards(page, 60);
    const words = filterWords.en;
    await expect.poll(async () => (await seenBar(page))?.pill).toContain(words.question);
    await pressBar(page, '.toggle');
    expect((await seenBar(page))?.panel).toContain(words.offerTitle);
    await pressBar(page, '.offer button:not(.strong)');
    await expect.poll(async () => (await seenBar(page))?.panel).not.toContain(words.offerTitle);
    await page.reload();
    await judgedCards(page, 60);
    await expect.poll(() => seenBar(page)).not.toBeNull();
    expect((await seenBar(page))?.pill).toBe(words.filter);
    expect(await addedScripts(browser)).toEqual([]);
    await browser.close();
  });
});

describe('a store blacklisted in the popup', () => {
  it('is greyed in a list that stands open, and told by its chip', async () => {
    const offer = sampleOffer('od-2026');
    const shop = /shop[0-9a-z]+\.1688\.com/.exec(offer.body.toString('latin1'))?.[0] ?? 'no shop';
    // One card of the list leads to the shop of that offer.
    const html = inventedList.body
      .toString('utf8')
      .replace("'https://shop'", `i === 5 ? 'https://${shop}/' : 'https://shop'`);
    const browser = await launch();
    browser.serve([servedPage('search/one-known', inventedList.url, Buffer.from(html)), offer]);
    const list = await browser.context.newPage();
    await list.goto(inventedList.url);
    await judgedCards(list, 60);
    await expect.poll(() => seenBar(list)).not.toBeNull();
    await pressBar(list, '.toggle');
    await pressBar(list, inputOf('blacklisted', 'grey'));
    const page = await browser.context.newPage();
    await page.goto(offer.url);
    await judgedCard(page);
    const popup = await openPopup(browser, page);
    const marks = marksWords.en;
    await popup.page.locator(`button ::-p-text(${marks.add})`).click();
    await popup.page.locator(`::-p-aria([name="${marks.reason}"])`).fill('Asked for a private account');
    await popup.page.locator(`button ::-p-text(${marks.save})`).click();
    await expect.poll(() => drawnCards(list)).toEqual({ all: 60, hidden: 0, grey: 1 });
    const chip = (await seenChips(list)).find(({ card }) => card.includes(offerOf(5)));
    expect([chip?.band, chip?.short]).toEqual(['stop', expect.stringContaining('your blacklist')]);
    await popup.close();
    await list.bringToFront();
    writeScreen('list-bar-blacklisted', await list.screenshot());
    await browser.close();
  });
});

describe('a page without cards', () => {
  it('has no bar', async () => {
    const empty = servedPage('search/none', inventedList.url, Buffer.from('<!doctype html><p>没有找到'));
    const browser = await launch();
    browser.serve([empty]);
    const page = await browser.context.newPage();
    await page.goto(empty.url);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await seenBar(page)).toBeNull();
    await browser.close();
  });
});
