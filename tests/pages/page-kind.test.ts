import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageKinds } from '@/domain/page-kind';
import { recognise, urlRows } from '@/pages/page-kind';
import { isShopHost } from '@/pages/shop-host';
import { buyingExamples } from '@/pages/urls/buying';
import { desktopOfferExamples } from '@/pages/urls/desktop-offers';
import { mobileOfferExamples } from '@/pages/urls/mobile-offers';
import { rowMatches } from '@/pages/urls/row';
import { searchExamples } from '@/pages/urls/searches';
import { storeExamples } from '@/pages/urls/stores';

const pageOf = (html: string) => new JSDOM(html).window.document;
const shopLinks = pageOf('<a href="https://fixture-lamps.1688.com/page/offerlist.htm">全部商品</a>');
const kindOf = (address: string, html?: string) =>
  recognise(new URL(address), html === undefined ? shopLinks : pageOf(html));

const foreign = [
  'https://evil1688.com/offer/900000000001.html',
  'https://detail.1688.com.evil.net/offer/900000000001.html',
  'https://detail-1688.com/offer/900000000001.html',
  'https://www.example.com/?u=https://detail.1688.com/offer/900000000001.html',
  'https://xn--1688-abc.com/',
  'https://login.taobao.com/member/login.jhtml',
  'ftp://detail.1688.com/offer/900000000001.html',
  'https://detail.1688.com@evil.example/offer/900000000001.html',
  'https://evil.example/detail.1688.com/offer/900000000001.html',
  'https://detail.1688.com.cn/offer/900000000001.html',
  'https://detail.1688.co/offer/900000000001.html',
  'https://shop1a2b3c4d5e6f7.1688.com.evil.example/page/index.html',
  'https://s.1688.com:pw@evil.example/selloffer/offer_search.htm?keywords=x',
  'https://air-1688.com/app/ctf-page/trade-order-list/buyer-order-list.html',
  'javascript:void("https://detail.1688.com/offer/900000000001.html")',
  'data:text/html,https://detail.1688.com/offer/900000000001.html',
];

const unknown = [
  'https://detail.1688.com/offer/abc.html',
  'https://detail.1688.com/offer/900000000001.html/more',
  'https://dj.1688.com/ci_bb?a=900000000001',
  'https://detail.m.1688.com/page/index.html',
  'https://rule.1688.com/page/index.html',
  'https://www.1688.com/factory/index.html',
  'https://air.1688.com/app/other/index.html',
  'https://air.1688.com/?to=/app/ctf-page/trade-order-list/',
  'https://offer.1688.com/offer/post/fill_product_info.htm',
];

describe('page kinds by address', () => {
  const examplesOf: Record<string, string[]> = {
    ...desktopOfferExamples,
    ...mobileOfferExamples,
    ...searchExamples,
    ...storeExamples,
    ...buyingExamples,
  };
  const examples = urlRows.flatMap((row) =>
    (examplesOf[`${row.kind} ${row.form}`] ?? []).map((address) => ({ row, address })),
  );

  it.each(examples)('$row.kind ($row.form): $address matches its row and no other', ({ row, address }) => {
    const url = new URL(address);
    expect(urlRows.filter((other) => rowMatches(other, url))).toEqual([row]);
    expect(recognise(url, shopLinks)).toBe(row.kind);
  });

  it('has a row for every kind but other, and examples for every row', () => {
    const kinds = new Set<string>(urlRows.map(({ kind }) => kind));
    expect(pageKinds.filter((kind) => !kinds.has(kind))).toEqual(['other']);
    expect(Object.keys(examplesOf).sort()).toEqual(urlRows.map(({ kind, form }) => `${kind} ${form}`).sort());
  });

  it.each([...foreign, ...unknown])('%s is of no kind', (address) => {
    expect(kindOf(address)).toBe('other');
  });

  it('takes a front page under a name of its own for a shop only when it shows one', () => {
    expect(kindOf('https://fixture-lamps.1688.com/')).toBe('shop');
    expect(kindOf('https://fixture-lamps.1688.com/', '<p>活动</p>')).toBe('other');
    expect(kindOf('https://shop1a2b3c4d5e6f7.1688.com/', '<p></p>')).toBe('shop');
  });
});

describe('shop hosts', () => {
  it.each(['shop1a2b3c4d5e6f7.1688.com', 'fixture-lamps.1688.com', '13800000000.1688.com', 'fixture.cn.1688.com'])(
    '%s can be a shop',
    (host) => expect(isShopHost(host)).toBe(true),
  );
  it.each([
    '1688.com',
    'detail.1688.com',
    'detail.m.1688.com',
    'shop1a2b3c.evil1688.com',
    'shop1a2b3c.1688.com.evil.net',
  ])('%s is none', (host) => expect(isShopHost(host)).toBe(false));
});

describe('walls by what the page carries', () => {
  const offer = 'https://detail.1688.com/offer/900000000001.html';
  const walls = {
    'a slider under an offer address': '<title>验证码拦截</title><div id="nocaptcha">请滑动</div>',
    'a slider in English': '<title>Captcha Interception</title><div id="baxia-punish"></div>',
    'a slider with a form and no known title': '<form action="/offer/_____tmd_____/verify/"></form>',
    'a script that leads to the slider':
      '<script>location.replace("https://detail.1688.com/_____tmd_____/punish?x5secdata=0")</script>',
    'a login frame': '<iframe src="https://login.taobao.com/member/login.jhtml?style=b2b"></iframe>',
  };
  it.each(Object.entries(walls))('%s is a wall', (_, html) => expect(kindOf(offer, html)).toBe('wall'));

  const offers = {
    'loads the captcha library': '<script src="//g.alicdn.com/sd/baxia/baxiaCommon.js"></script><h1>某灯</h1>',
    'says 验证 and 滑动 in its text': '<p>滑动查看更多，请验证手机号</p>',
    'has a slider drawn over its content':
      '<div id="baxia-punish"></div><script>window.context=(function(){})()</script>',
    'has a login frame over its content':
      '<iframe src="//login.taobao.com/member/login.jhtml"></iframe><h1 id="productTitle">某灯</h1>',
  };
  it.each(Object.entries(offers))('an offer page that %s stays an offer', (_, html) => {
    expect(kindOf(offer, html)).toBe('offer');
  });

  it('takes the address of a captcha for a wall, whatever stands there', () => {
    expect(kindOf('https://s.1688.com/selloffer/_____tmd_____/punish?x5secdata=0', '<p></p>')).toBe('wall');
  });
});
