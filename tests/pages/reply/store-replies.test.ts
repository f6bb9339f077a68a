import { describe, expect, it } from 'vitest';
import { facts, found, read } from './reading';

describe('replies about one store', () => {
  it('reads the shop card of today', () => {
    const shopData = [
      { dataKey: '店铺回头率', dataValue: '27%' },
      { dataKey: '店铺服务分', dataValue: '4.0', unit: '分' },
      { dataKey: '店铺好评率', dataValue: '- %' },
      { dataKey: '准时发货率', dataValue: '- %' },
      { dataKey: '48h揽收', dataValue: '93%' },
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
    expect(found({ data: { model } })).toMatchObject({ onTimeRate: 0.93 });
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
      lgtFulfillGotRateText: '94.2%',
      businessTags: [
        { text: '售后体验', value: '4.2' },
        { text: '发货体验', value: '4.6' },
        { text: '商品体验', value: '0' },
        { text: '别的', value: '1.0' },
      ],
      certInfo: { certType: '深度认证', fieldCert: 'fcaTrade' },
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
    const none = { consultation: null, logistics: null, dispute: null, quality: null, returns: null };
    expect(found({ data: { data } })).toMatchObject({
      serviceScores: { ...none, newer: { afterSales: 4.2, dispatch: 4.6 } },
      onTimeRate: 0.942,
      auditType: 'trader',
    });
    expect(JSON.stringify(read({ data: { data } }))).not.toContain('样例路');
  });

  it('takes no founding date for years on the platform', () => {
    const businessInfo = { companyName: '样例有限公司', companyYearStarted: '2014-05-27', companyPrincipal: '王样例' };
    const json = { data: { memberId: 'b2b-1000000001', businessInfo } };
    expect(facts(json)).toEqual({ kind: 'credit', companyName: '样例有限公司', memberId: 'b2b-1000000001' });
    expect(found(json)).toMatchObject({ legalName: '样例有限公司', foundedOn: '2014-05-27' });
    expect(JSON.stringify(read(json))).not.toContain('王样例');
  });

  it('reads the licence of a registration, and says when a code is there and unreadable', () => {
    const businessInfo = {
      socialCreditCode: '91330100ma0000000x',
      regCapital: '50万港元',
      companyBusinessLine: '灯具制造',
    };
    expect(found({ data: { businessInfo } })).toMatchObject({
      licenceCode: '91330100MA0000000X',
      registeredCapital: { amount: 500_000, currency: 'HKD' },
      businessScope: '灯具制造',
    });
    const reading = read({ data: { businessInfo: { ...businessInfo, socialCreditCode: '9133***' } } });
    expect('fields' in reading && reading.fields.licenceCode).toMatchObject({ state: 'broken', raw: '9133***' });
  });

  it('reads licence number and founding day of a factory card', () => {
    const result = {
      name: '样例厂',
      memberId: 'b2b-1000000001',
      companyYearStarted: '2016年10月19日',
      license: { licenseNum: '91330100MA0000000X' },
      factoryDetailedAddress: '样例路 88 号',
    };
    expect(found({ data: { result } })).toMatchObject({ foundedOn: '2016-10-19', licenceCode: '91330100MA0000000X' });
    expect(JSON.stringify(read({ data: { result } }))).not.toContain('样例路');
  });

  it('reads the one company a search found, and takes -1 for no data', () => {
    const companyModel = {
      company: '样例经营部',
      userId: 'b2b-1',
      domainUri: 'shop1a2b3c4d5e6f7.1688.com',
      tpServiceYear: '10',
      repeatRate: '-1',
      memberTags: '源头工厂;买家保障',
      complianceRate: '0.91',
      address: '样例路',
    };
    const data = { companyWithOfferLists: [{ companyModel, factoryInspection: true, businessInspection: 'false' }] };
    expect(facts({ data: { data } })).toMatchObject({
      shopUrl: 'https://shop1a2b3c4d5e6f7.1688.com',
      membershipYears: 10,
      badges: ['source-factory', 'buyer-protection', 'deep-factory-audit'],
    });
    expect(facts({ data: { data } })).not.toHaveProperty('repeatRate');
    expect(found({ data: { data } })).toMatchObject({ onTimeRate: 0.91, auditType: 'factory' });
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
    const fulfillmentDataList = [{ name: '按时发货', value: '50%' }];
    expect(found({ data: { model: { ...model, systemRemarkCnt: '31', fulfillmentDataList } } })).toMatchObject({
      systemReviewCount: 31,
      onTimeRate: 0.5,
    });
  });
});

describe('replies with reviews', () => {
  const review = { content: '灯很亮', starLevel: '5', raterUserNick: 's**7', gmtPublished: 1767200400000, quantity: 2 };
  const read5 = { date: '2026-01-01', stars: 5, text: '灯很亮', buyer: 's**7', quantity: 2 };

  it('reads them in either container, the day in the time of the site', () => {
    expect(facts({ data: { model: [review] } })).toEqual({ kind: 'offer', reviews: [read5] });
    expect(facts({ data: { model: { commentList: [review] } } })).toEqual({ kind: 'offer', reviews: [read5] });
  });

  it('marks those the site wrote itself, by its flag or by their words', () => {
    const flagged = { ...review, isSystemRemark: 'true' };
    const canned = { ...review, content: '该用户觉得商品非常赞，给出了五星好评' };
    const answer = found({ data: { model: [review, flagged, canned] } });
    expect(answer['reviews']).toEqual([
      read5,
      { ...read5, systemMade: true },
      { ...read5, text: canned.content, systemMade: true },
    ]);
    expect(facts({ data: { model: [flagged] } })).toEqual({ kind: 'offer', reviews: [read5] });
  });

  it('keeps no name that the site did not mask', () => {
    const person = { raterUserNick: '王样例', feedBackAddress: '样例路 88 号', userId: '77' };
    const json = { data: { model: [{ ...review, ...person, gmtPublished: '2025-12-30 10:00' }] } };
    expect(facts(json)).toMatchObject({ reviews: [{ buyer: '王**例', date: '2025-12-30' }] });
    expect(JSON.stringify(read(json))).not.toMatch(/王样例|样例路|77/);
  });
});
