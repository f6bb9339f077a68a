import { describe, expect, it } from 'vitest';
import { listingItem } from '@/domain/listing';
import { readListing } from '@/pages/search/read-listing';
import { parsePage } from '../../commands/open-page';
import { items } from '../reply/reading';

const readAt = '2026-11-22T00:00:00Z';
const address = 'https://s.1688.com/company/company_search.htm?keywords=x';
const factory = 'https://s.1688.com/company/pc/factory_search.htm?keywords=x';
const company = (name: string, more: object = {}, model: object = {}) => ({
  companyModel: { company: name, userId: 'b2b-1000000001', tpServiceYear: '4', repeatRate: '0.39', ...model },
  companyOffers: [{ detailUrl: 'https://detail.1688.com/offer/900000000001.html', price: 28 }],
  ...more,
});
const both = [
  company(
    '虚构市灯具厂',
    { factoryInspection: 'true' },
    { province: '浙江', city: '虚构市', compositeNewScore: '4.5' },
  ),
  company('样例贸易商行', {}, { repeatRate: '-1', tpServiceYear: '0', memberTags: '源头工厂;买家保障' }),
];
const expected = [
  {
    companyName: '虚构市灯具厂',
    membershipYears: 4,
    badges: ['deep-factory-audit'],
    repeatRate: 0.39,
    serviceScore: 4.5,
    location: '浙江 虚构市',
    offerId: null,
    price: null,
  },
  {
    companyName: '样例贸易商行',
    membershipYears: null,
    badges: ['source-factory', 'buyer-protection'],
    repeatRate: null,
  },
];
const read = (html: string, url: string) => readListing(parsePage(html), url, readAt);

describe('company and factory searches', () => {
  it('are read from the reply, several companies at a time, and none', () => {
    expect(items({ data: { data: { companyWithOfferLists: both } } })).toMatchObject(expected);
    expect(items({ data: { data: { companyWithOfferLists: [] } } })).toEqual([]);
  });

  it.each([address, factory])('are read from the data of the page at %s, under any name', (url) => {
    const script = `window.pageData={"other":1,result:{"companyWithOfferLists":${JSON.stringify(both)},"x":[1,`;
    const reading = read(`<script>${script}</script><p>¥ 1</p>`, url);
    expect(reading?.generation).toBe('company-search-2026');
    expect(reading?.cards.map(listingItem)).toMatchObject(expected);
  });

  it('are read as drawn from links to shops, each once, whatever offers stand in the card', () => {
    const card = (host: string, name: string) =>
      `<div class="item"><h3><a href="https://${host}.1688.com/?x=1">${name}</a></h3><span>入驻6年</span><span>回头率</span>` +
      `<span>41%</span><a href="https://detail.1688.com/offer/900000000001.html">样例</a><span>深度验厂</span>` +
      `<a href="//${host}.1688.com/page/contactinfo.html">联系</a></div>`;
    const reading = read(
      `<a href="https://www.1688.com/">首页</a>${card('fixture-a', '样例甲厂')}${card('shop1a2b3c4', '样例乙厂')}`,
      address,
    );
    expect(reading?.cards.map(listingItem)).toMatchObject(
      ['样例甲厂', '样例乙厂'].map((companyName) => ({
        companyName,
        membershipYears: 6,
        repeatRate: 0.41,
        badges: ['deep-factory-audit'],
        offerId: null,
      })),
    );
  });

  it('give an empty list where nothing stands, and change nothing on other lists', () => {
    expect(read('<p>没有找到</p>', address)?.cards).toEqual([]);
    const keyword = 'https://s.1688.com/selloffer/offer_search.htm?keywords=x';
    expect(read('<a href="https://fixture-a.1688.com/">样例甲厂</a>', keyword)?.cards).toEqual([]);
  });
});
