import { describe, expect, it } from 'vitest';
import { listingItem } from '@/domain/listing';
import { parseReply, readReply } from '@/pages/reply/read-reply';
import { factsOf } from '../../commands/facts-of';

const read = (json: unknown) => readReply(json, 'https://h5api.m.1688.com/h5/x/1.0/', '2026-11-22T00:00:00Z');
const facts = (json: unknown) => {
  const reading = read(json);
  if ('cards' in reading) throw new Error('a list');
  const known = Object.entries(factsOf(reading.fields)).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { kind: reading.pageKind, ...Object.fromEntries(known) };
};
const items = (json: unknown) => {
  const reading = read(json);
  return 'cards' in reading ? reading.cards.map(listingItem) : undefined;
};

const entry = {
  offerId: '900000000001',
  title: '样例<font color=red>灯</font>',
  priceInfo: { price: '3.50' },
  shop: { text: '样例灯厂', tpYear: '5' },
  factoryInspection: 'true',
  superFactory: false,
  afterPrice: { text: '全网3.4万+件' },
  offerRepurchaseRate: '90%',
  tags: [{ text: '先采后付' }, { text: '回头率31%' }],
  turnHead: { percent: '12%' },
  province: '浙江',
  city: '',
  shopAddition: { tradeService: { compositeNewScore: '-1' } },
};

describe('replies about one store', () => {
  it('reads the shop card of today', () => {
    const shopData = [
      { dataKey: '店铺回头率', dataValue: '27%' },
      { dataKey: '店铺服务分', dataValue: '4.0', unit: '分' },
      { dataKey: '店铺好评率', dataValue: '- %' },
    ];
    const model = {
      shopName: '样例店',
      shopUrl: 'https://fixture-lamps.1688.com',
      tpYear: 3,
      iconType: 'cjgc',
      shopData,
    };
    expect(facts({ data: { model } })).toEqual({
      kind: 'shop',
      companyName: '样例店',
      shopUrl: 'https://fixture-lamps.1688.com',
      membershipYears: 3,
      badges: ['super-factory'],
      repeatRate: 0.27,
      serviceScore: 4,
    });
  });

  it('reads the older shop card: the rate is a fraction in a string', () => {
    const data = {
      companyName: '样例店',
      companyLabel: '实力商家',
      retentionRate: '0.40',
      companyIcons: [{ title: '买家保障' }],
    };
    expect(facts({ data })).toMatchObject({ badges: ['powerful-merchant', 'buyer-protection'], repeatRate: 0.4 });
  });

  it('reads the header of today: every value is a text with its unit', () => {
    const data = {
      companyName: '样例店',
      tpYear: '4年',
      customerStar: '4.5分',
      byrRepeatRateText: '31.5%',
      sellerType: 'shili_factory',
      cardDetail: [{ code: 'goodRate', info: '98.6' }],
      certInfo: { certType: '深度认证' },
      addr: { entAddress: '样例路 88 号' },
    };
    expect(facts({ data: { data } })).toEqual({
      kind: 'shop',
      companyName: '样例店',
      membershipYears: 4,
      badges: ['other:深度认证'],
      repeatRate: 0.315,
      serviceScore: 4.5,
      goodRate: 0.986,
    });
    expect(JSON.stringify(read({ data: { data } }))).not.toContain('样例路');
  });

  it('takes no founding date for years on the platform', () => {
    const businessInfo = { companyName: '样例有限公司', companyYearStarted: '2014-05-27', companyPrincipal: '王样例' };
    const json = { data: { memberId: 'b2b-1000000001', businessInfo } };
    expect(facts(json)).toEqual({ kind: 'credit', companyName: '样例有限公司', memberId: 'b2b-1000000001' });
    expect(JSON.stringify(read(json))).not.toContain('王样例');
  });

  it('reads the one company a search found, and takes -1 for no data', () => {
    const companyModel = {
      company: '样例经营部',
      userId: 'b2b-1',
      domainUri: 'shop1a2b3c4d5e6f7.1688.com',
      tpServiceYear: '10',
      repeatRate: '-1',
      memberTags: '源头工厂;买家保障',
      address: '样例路',
    };
    const data = { companyWithOfferLists: [{ companyModel, factoryInspection: true, businessInspection: 'false' }] };
    expect(facts({ data: { data } })).toMatchObject({
      shopUrl: 'https://shop1a2b3c4d5e6f7.1688.com',
      membershipYears: 10,
      badges: ['source-factory', 'buyer-protection', 'deep-factory-audit'],
    });
    expect(facts({ data: { data } })).not.toHaveProperty('repeatRate');
  });

  it('reads a review summary in numbers or in strings', () => {
    const model = {
      goodRates: '99.9',
      goodsGrade: 5,
      commonTagNodeList: [
        { name: '有图', count: 6 },
        { name: '全部', count: '2497' },
      ],
    };
    expect(facts({ data: { model } })).toEqual({ kind: 'offer', goodRate: 0.999, rating: 5, reviewCount: 2497 });
  });
});

describe('replies with lists', () => {
  it('reads a search reply one or two levels deep: flags in strings, the rate of the shop and not of the product', () => {
    const card = {
      offerId: '900000000001',
      title: '样例灯',
      companyName: '样例灯厂',
      membershipYears: 5,
      badges: ['deep-factory-audit'],
      repeatRate: 0.31,
      serviceScore: null,
      price: 3.5,
      sales: [{ scope: '全网', count: 34000, atLeast: true, unit: '件' }],
      location: '浙江',
    };
    const OFFER = { items: [{ data: entry }] };
    expect(items({ data: { OFFER } })).toEqual([card]);
    expect(items({ data: { data: { OFFER } } })).toEqual([card]);
  });

  it('takes "0%" in turnHead for no rate', () => {
    const data = { ...entry, tags: [], turnHead: { percent: '0%' } };
    expect(items({ data: { OFFER: { items: [{ data }] } } })?.[0]?.repeatRate).toBeNull();
  });

  it('reads the offers of a shop and names their counts by the field', () => {
    const offer = {
      id: '900000000001',
      subject: '样例灯',
      offerPrice: '19.90',
      unit: '套',
      vagueSaleQuantity: '1.1万+',
      thirtySaleQuantity: '0',
    };
    expect(items({ data: { content: { offerList: [offer] } } })).toMatchObject([
      { price: 19.9, sales: [{ scope: 'vagueSaleQuantity', count: 11000, atLeast: true, unit: '套' }] },
    ]);
  });
});

describe('other replies', () => {
  const damaged = [
    null,
    5,
    'text',
    [],
    {},
    { data: null },
    { data: { data: [] } },
    { data: { OFFER: { items: 'x' } } },
    { data: { model: { shopData: 7 } } },
  ];
  it.each(damaged.map((json) => ({ json })))('$json claims nothing', ({ json }) => {
    const reading = read(json);
    const found =
      'cards' in reading ? reading.cards : Object.values(reading.fields).filter(({ state }) => state === 'found');
    expect(found).toEqual([]);
  });

  it('is of kind other when its shape is unknown', () => {
    expect(read({ data: { totalCost: 15 } })).toMatchObject({ pageKind: 'other', generation: null });
  });

  it('takes a call around JSON for the JSON in it', () => {
    expect(parseReply(' mtopjsonp1({"a":[1]});')).toEqual({ a: [1] });
    expect(parseReply('{"a":1}')).toEqual({ a: 1 });
    expect(parseReply('<html>')).toBeUndefined();
  });
});
