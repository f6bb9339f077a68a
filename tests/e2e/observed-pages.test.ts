import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeSettings, forgetEverything, keptRecords } from './backstage';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { judgedCard, seenCard } from './card';
import { extensionFaults } from './page-untouched';
import { inventedPages, servedPage } from './pages-served';
import type { ServedPage } from './pages-served';
import { writeScreen } from './screens';

const host = 'https://h5api.m.1688.com/h5/';
/** Asks as the site's own library does: a script that calls a function of the page. */
const ask = `
let calls = 0;
window.ask = (api, parameters) => new Promise((resolve) => {
  const name = 'mtopjsonp' + ++calls;
  window[name] = (json) => { delete window[name]; resolve(JSON.stringify(json)); };
  const script = document.createElement('script');
  script.src = '${host}' + api + '/1.0/?type=jsonp&callback=' + name + '&data=' + encodeURIComponent(JSON.stringify(parameters));
  document.head.append(script);
});`;

function bareOffer(): ServedPage {
  const page = inventedPages('offer').find(({ name }) => name.endsWith('od-2026/tiers-hidden-from-visitor'));
  if (!page) throw new Error('no invented offer page without a shop header');
  return { ...page, body: Buffer.concat([page.body, Buffer.from(`<script>${ask}</script>`)]) };
}
const offer = bareOffer();
const offerId = /\d{9,14}/.exec(offer.url)?.[0] ?? '';
const shopHost = 'shop1a2b3c4d5e6f7.1688.com';
const shop = servedPage(
  'shop shell',
  `https://${shopHost}/page/index.html`,
  Buffer.from(
    `<!doctype html><html><head><meta charset="utf-8"><title>样例店</title></head><body><div id="root"></div>` +
      `<script>${ask} ask('mtop.alibaba.alisite.cbu.server.moduleasyncservice', { componentKey: 'wp_pc_common_header' });</script></body></html>`,
  ),
);
const replies: Record<string, object> = {
  'mtop.1688.moga.pc.shopcard': { data: { model: { shopName: '样例包装厂', tpYear: 9, shopData: [] } } },
  'mtop.alibaba.alisite.cbu.server.moduleasyncservice': {
    data: {
      data: {
        companyName: '样例灯具有限公司',
        tpYear: '6年',
        sellerType: 'shili',
        byrRepeatRateText: '44.5%',
        customerStar: '4.5分',
        commonUrl: { shopUrl: `https://${shopHost}/page/index.html` },
      },
    },
  },
};

describe('replies on offer and shop pages', () => {
  let browser: TestBrowser;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    browser = await launch();
    browser.serve([offer, shop]);
    await browser.context.route(`${host}**`, async (route, request) => {
      const { pathname, searchParams } = new URL(request.url());
      const json = JSON.stringify(replies[pathname.split('/')[2] ?? ''] ?? {});
      await route.fulfill({
        body: `${searchParams.get('callback') ?? ''}(${json})`,
        headers: { 'content-type': 'application/javascript;charset=utf-8' },
      });
    });
    page = await browser.context.newPage();
    faults = extensionFaults(page);
  });
  afterAll(() => browser.close());

  const askFor = (parameters: object) =>
    page.evaluate(`ask('mtop.1688.moga.pc.shopcard', ${JSON.stringify(parameters)})`);

  it('are not read before the buyer switches it on', async () => {
    await page.goto(offer.url);
    const before = await judgedCard(page);
    expect(await askFor({ offerId })).toBe(JSON.stringify(replies['mtop.1688.moga.pc.shopcard']));
    await page.goto(shop.url);
    await page.goto(offer.url);
    expect((await judgedCard(page)).coverage).toBe(before.coverage);
    expect(JSON.stringify(await keptRecords(browser))).not.toContain('reply: ');
  });

  it('fill an offer that shows no years, judge it again, and say where from', async () => {
    await forgetEverything(browser);
    await changeSettings(browser, { readListReplies: 'on' });
    await page.goto(offer.url);
    const before = await judgedCard(page);
    await askFor({ offerId: '700000000999' });
    await askFor({ offerId });
    await expect.poll(async () => (await seenCard(page))?.coverage).not.toBe(before.coverage);
    const after = await judgedCard(page);
    expect(Number.parseInt(after.coverage ?? '', 10)).toBeGreaterThan(Number.parseInt(before.coverage ?? '', 10));
    const kept = JSON.stringify(await keptRecords(browser));
    expect(kept).toContain('"value":9,"place":"mtop-2026 reply: data.model.tpYear"');
    writeScreen('observed-offer', await page.screenshot());
  });

  it('judge a shop page that shows nothing by itself', async () => {
    await page.goto(shop.url);
    const { company } = await judgedCard(page);
    expect(company).toContain('样例灯具有限公司');
    expect(JSON.stringify(await keptRecords(browser))).toContain('mtop-2026 reply: data.tpYear');
    writeScreen('observed-shop', await page.screenshot());
    expect(faults).toEqual([]);
  });
});
