import { describe, expect, it } from 'vitest';
import { parseReply } from '@/pages/reply/read-reply';
import { facts, items, read } from './reading';

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

  it('claims no years and no offer for a card that asks for another search', () => {
    const data = { offerId: '0', shop: { tpYear: '0' }, turnHead: null };
    const cards = items({ data: { OFFER: { items: [{ data: entry }, { data }] } } });
    expect(cards).toHaveLength(2);
    expect(cards?.[1]).toMatchObject({ offerId: null, title: null, membershipYears: null });
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

  it('is a wall when the site asks for a captcha instead of answering', () => {
    const data = { url: 'https://h5api.m.1688.com/x/_____tmd_____/punish?x5secdata=0', model: { shopName: '样例' } };
    for (const code of ['FAIL_SYS_USER_VALIDATE::验证', 'RGV587_ERROR::SM::稍后再试']) {
      expect(facts({ ret: [code], data })).toEqual({ kind: 'wall' });
    }
    expect(facts({ ret: ['SUCCESS::调用成功'], data })).toEqual({ kind: 'shop', companyName: '样例' });
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
