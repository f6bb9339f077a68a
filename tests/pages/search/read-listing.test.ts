import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listingItem } from '@/domain/listing';
import { cardsIn } from '@/pages/search/card';
import { readListing } from '@/pages/search/read-listing';
import { openPage, parsePage } from '../../commands/open-page';
import { root } from '../../project-files';

const readAt = '2026-11-22T00:00:00Z';
const search = 'https://s.1688.com/selloffer/offer_search.htm?keywords=x';
const p4p = 'https://p4psearch.1688.com/page.html?keywords=x';
const open = (name: string) => openPage(join(root, 'tests/pages/search', name, 'page.html'));
const read = (name: string, url = search) => {
  const reading = readListing(open(name), url, readAt);
  return { kind: reading?.pageKind, generation: reading?.generation, items: reading?.cards.map(listingItem) ?? [] };
};
const nothing = {
  companyName: null,
  membershipYears: null,
  badges: [],
  repeatRate: null,
  serviceScore: null,
  sales: [],
  location: null,
};

describe('result lists', () => {
  it('reads rendered cards, also where a parser cut their links apart, and leaves adverts of another build out', () => {
    const { generation, items } = read('list-2025');
    expect(generation).toBe('list-2025');
    expect(items).toEqual([
      {
        ...nothing,
        offerId: '900000000001',
        title: '样例护眼台灯 学生宿舍阅读灯',
        companyName: '样例市灯具有限公司',
        badges: ['deep-factory-audit'],
        repeatRate: 0.35,
        serviceScore: 4.5,
        price: 21.5,
        sales: [{ scope: null, count: 12000, atLeast: true, unit: '件' }],
      },
      {
        ...nothing,
        offerId: '900000000002',
        title: '样例落地灯 客厅立式',
        companyName: '虚构市照明厂',
        membershipYears: 4,
        price: 88,
      },
    ]);
  });

  it('gives every card a place for a chip, adverts too', () => {
    const cards = cardsIn(open('list-2025').body);
    expect(cards.map(({ id }) => id)).toEqual(['900000000009', '900000000001', '900000000002']);
    expect(cards.every(({ root: place }) => place.parentElement?.className === 'feeds-wrapper')).toBe(true);
  });

  it('reads the translated grid: no score from the star of the offer, no price from the other currency', () => {
    const { generation, items } = read('list-2026');
    expect(generation).toBe('list-2026');
    expect(items).toEqual([
      {
        ...nothing,
        offerId: '900000000001',
        title: 'Örnek masa lambası',
        price: 0.53,
        sales: [{ scope: 'satıldı', count: 7000, atLeast: true, unit: null }],
      },
      { ...nothing, offerId: '900000000002', title: 'Örnek gece lambası', price: 12 },
    ]);
  });

  it('reads the list of 2019: turnover is money, the registered name stands in the title of the link', () => {
    const { generation, items } = read('sm-offer-2019');
    expect(generation).toBe('sm-offer-2019');
    expect(items[0]).toEqual({
      ...nothing,
      offerId: '900000000001',
      title: '样例胶水 高粘度工业胶',
      companyName: '虚构市化工有限公司',
      membershipYears: 6,
      badges: ['deep-trader-audit', 'trustpass', 'powerful-merchant'],
      price: 14000,
      sales: [{ scope: '30天成交', count: 128000, atLeast: true, unit: '元' }],
      location: '虚构市天河区',
    });
    expect(items[1]).toEqual({
      ...nothing,
      offerId: '900000000002',
      title: '样例树脂 一公斤起售',
      companyName: '样例树脂厂',
      price: 9.88,
    });
  });

  it('reads the data of 2020 and names undrawn counts by their field', () => {
    const { generation, items } = read('list-2020');
    expect(generation).toBe('list-2020');
    expect(items[0]).toEqual({
      offerId: '900000000001',
      title: '样例电子秤 厨房秤',
      companyName: '样例官方直营店',
      membershipYears: 5,
      badges: ['trustpass', 'deep-factory-audit', 'buyer-protection', 'powerful-merchant'],
      repeatRate: 0.175,
      serviceScore: null,
      price: 17.01,
      sales: [
        { scope: 'saleQuantity', count: 396, atLeast: false, unit: '台' },
        { scope: 'gmvValue', count: 4643.05, atLeast: false, unit: '元' },
      ],
      location: '广东 虚构市',
    });
    expect(items[1]).toMatchObject({ title: '样例台秤', repeatRate: null, badges: [], price: 588, location: '上海市' });
  });

  it('joins the data of promoted lists with their cards by offer', () => {
    const { generation, items } = read('p4p-2024', p4p);
    expect(generation).toBe('p4p-2024');
    expect(items[0]).toMatchObject({
      offerId: '900000000001',
      title: '样例数据线 快充',
      membershipYears: 8,
      badges: ['trustpass', 'deep-trader-audit'],
      repeatRate: 0.228,
      price: 1.8,
      sales: [{ scope: '成交', count: 24000, atLeast: true, unit: '元' }],
    });
    expect(items[1]).toMatchObject({ badges: ['trustpass', 'powerful-merchant'], price: 3.5, sales: [] });
  });

  it('reads the start page: one offer shown twice is two cards, a place not filled yet is a card without facts', () => {
    const { kind, generation, items } = read('home-2024', 'https://www.1688.com/');
    expect([kind, generation]).toEqual(['home', 'home-2024']);
    expect(items.map(({ offerId }) => offerId)).toEqual(['900000000001', '900000000002', '900000000001', null]);
    expect(items[0]).toMatchObject({
      companyName: '虚构市玩具商行（个体工商户）',
      repeatRate: 0.18,
      price: 5.89,
      sales: [{ scope: '售', count: 600, atLeast: true, unit: '件' }],
    });
    expect(items[1]).toMatchObject({ price: 1255, sales: [] });
    expect(items[2]).toMatchObject({ companyName: null, badges: ['deep-factory-audit', 'super-factory'] });
  });

  it('gives an empty list for a result page without results, and nothing for other pages', () => {
    expect(readListing(parsePage('<p>没有找到</p>'), search, readAt)?.cards).toEqual([]);
    expect(readListing(open('list-2025'), 'https://detail.1688.com/offer/900000000001.html', readAt)).toBeNull();
    expect(readListing(parsePage('<div id="nocaptcha"></div>'), search, readAt)).toBeNull();
  });
});
