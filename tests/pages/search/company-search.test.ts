import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listingItem } from '@/domain/listing';
import { chipReader } from '@/pages/search/chip-fields';
import { companyMarksIn } from '@/pages/search/company-marks';
import { followCards } from '@/pages/search/follow-cards';
import { listData } from '@/pages/search/list-data';
import { readListing } from '@/pages/search/read-listing';
import { openPage, parsePage } from '../../commands/open-page';
import { root } from '../../project-files';
import { items } from '../reply/reading';

const readAt = '2026-11-22T00:00:00Z';
const address = 'https://s.1688.com/company/company_search.htm?keywords=x';
const factory = 'https://s.1688.com/company/pc/factory_search.htm?keywords=x';
const open = (name: string) => openPage(join(root, 'tests/pages/search', name, 'page.html'));
const read = (document: Document, url: string) => {
  const reading = readListing(document, url, readAt);
  return { generation: reading?.generation, items: reading?.cards.map(listingItem) };
};

const none = { offerId: null, title: null, price: null, sales: [] };
const embedded = [
  {
    ...none,
    companyName: '虚构市灯具厂',
    membershipYears: 4,
    badges: ['buyer-protection', 'deep-factory-audit'],
    repeatRate: 0.39,
    serviceScore: 4.5,
    location: '浙江 虚构市',
  },
  {
    ...none,
    companyName: '样例贸易商行',
    membershipYears: null,
    badges: ['source-factory', 'powerful-merchant', 'deep-trader-audit'],
    repeatRate: null,
    serviceScore: null,
    location: '广东',
  },
];

/** What chips ask about the cards of a page, and the elements they stand in. */
function asked(document: Document, url: string) {
  const read = chipReader(listData({ document, url: new URL(url) }), true);
  const { found } = followCards(document.documentElement, companyMarksIn)([document.body], []);
  return found.map((card) => ({ root: card.root, parts: card.parts, facts: read(card) }));
}

describe('chips of company and factory searches', () => {
  it('stand once on each company, read as drawn, and on no offer or menu', () => {
    const document = open('company-drawn');
    const cards = asked(document, address);
    expect(cards.map(({ root: place }) => place)).toEqual([...document.querySelectorAll('li.company')]);
    expect(cards.map(({ parts }) => parts.length)).toEqual([1, 1]);
    expect(cards.map(({ facts }) => facts)).toMatchObject([
      { companyName: '样例甲厂', membershipYears: 6, repeatRate: 0.41, badges: ['deep-factory-audit'] },
      { companyName: '样例乙商行' },
    ]);
    expect(cards.some(({ facts }) => 'offerId' in facts)).toBe(false);
  });

  it('know what the data of the page tell of the company behind a card', () => {
    const document = open('company-search-2026');
    const { body } = parsePage('<div><a href="https://fixture-lamps.1688.com/">虚构市灯具厂</a><img></div>');
    document.body.append(...body.children);
    expect(asked(document, factory).map(({ facts }) => facts)).toMatchObject([
      { companyName: '虚构市灯具厂', membershipYears: 4, repeatRate: 0.39, serviceScore: 4.5 },
    ]);
  });

  it('come with companies added later', () => {
    const document = open('company-drawn');
    const follow = followCards(document.documentElement, companyMarksIn);
    follow([document.body], []);
    const added = parsePage('<li><a href="//shop9z8y7x6w5v4.1688.com/">样例丙有限公司</a></li>').querySelector('li');
    if (!added) throw new Error('the invented company is gone');
    document.querySelector('ul')?.append(added);
    expect(follow([added], []).found.map(({ root: place }) => place)).toEqual([added]);
  });
});

describe('company and factory searches', () => {
  it.each([address, factory])('are read from the data of the page at %s, under any name', (url) => {
    expect(read(open('company-search-2026'), url)).toEqual({ generation: 'company-search-2026', items: embedded });
  });

  it('are read from the reply, several companies at a time, and none', () => {
    const entry = (company: string) => ({ companyModel: { company, tpServiceYear: '4' } });
    const data = { companyWithOfferLists: [entry('虚构市灯具厂'), entry('样例贸易商行')] };
    expect(items({ data: { data } })).toMatchObject([
      { companyName: '虚构市灯具厂', membershipYears: 4 },
      { companyName: '样例贸易商行' },
    ]);
    expect(items({ data: { data: { companyWithOfferLists: [] } } })).toEqual([]);
  });

  it('are read as drawn from links to shops, each once, whatever offers stand in the card', () => {
    const drawn = read(open('company-drawn'), address);
    expect(drawn.generation).toBe('company-drawn');
    expect(drawn.items).toMatchObject([
      { ...none, companyName: '样例甲厂', membershipYears: 6, repeatRate: 0.41, badges: ['deep-factory-audit'] },
      { ...none, companyName: '样例乙商行', membershipYears: null, repeatRate: null, badges: [] },
    ]);
  });

  it('give an empty list where nothing stands, and change nothing on other lists', () => {
    expect(read(parsePage('<p>没有找到</p>'), address).items).toEqual([]);
    const keyword = 'https://s.1688.com/selloffer/offer_search.htm?keywords=x';
    expect(read(parsePage('<a href="https://fixture-a.1688.com/">样例甲厂</a>'), keyword).items).toEqual([]);
  });
});
