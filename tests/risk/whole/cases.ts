import type { Badge, PageFacts, SalesFigure } from '@/domain/page-facts';
import { answered } from '../check-answers';
import type { Example } from '../example';
import { rushed, seen, steady } from '../sample-reviews';

/** An invented page, what a buyer should be told about it, and why we would defend that. */
export interface WholeCase extends Example {
  about: string;
}

const sold = (count: number, scope = '已售'): SalesFigure[] => [{ scope, count, atLeast: true, unit: '件' }];
const badges = (...marks: Badge[]): Badge[] => ['trustpass', ...marks];

const wellRun: Partial<PageFacts> = {
  title: '加厚收纳箱 可折叠',
  companyName: '示例市三禾文化用品有限公司',
  repeatRate: 0.52,
  serviceScore: 4.5,
  goodRate: 0.992,
  rating: 5,
  reviewCount: 640,
  sales: sold(9_000),
  deliveryHours: 48,
  guarantees: ['7天无理由退货', '晚发必赔'],
};

/** What a licence page adds. */
const registered: Partial<PageFacts> = {
  legalName: '示例市三禾文化用品有限公司',
  foundedOn: '2012-03-01',
  licenceCode: '91330100MA10001560',
  loginId: '三禾文化',
  onTimeRate: 0.96,
};

const steadyPast: Partial<PageFacts> = {
  ...{ membershipYears: 5, repeatRate: 0.52, serviceScore: 4.5, badges: badges('powerful-merchant') },
  ...{ loginId: '三禾文化', companyName: '示例市三禾文化用品有限公司' },
};

export const wholeCases: Record<string, WholeCase> = {
  'eight-year-factory': {
    about: 'eight paid years, a Super Factory, everything read and good',
    facts: { ...wellRun, membershipYears: 8, badges: badges('super-factory'), companyName: '示例市明灯制造有限公司' },
  },
  'one-year-trader': {
    about: 'first year, a trader, nothing but the paid mark; the rest is fine',
    facts: { ...wellRun, membershipYears: 1, badges: badges(), companyName: '示例市晴川商贸有限公司' },
  },
  'one-year-audited-trader': {
    about: 'first year, audited as a trader, good repeat rate, half of the scores not shown',
    facts: {
      title: '跨境货源 充电线',
      companyName: '示例市云泽实业有限公司',
      membershipYears: 1,
      badges: badges('powerful-merchant', 'deep-trader-audit'),
      repeatRate: 0.39,
      rating: 5,
      reviewCount: 136,
      sales: sold(266, '成交'),
      guarantees: ['质量保证'],
    },
  },
  'posing-factory': {
    about: 'two years, title claims a factory, the name is a trader’s, few buyers return',
    facts: {
      ...wellRun,
      title: '源头工厂 不锈钢保温杯',
      companyName: '示例市远帆电子商务有限公司',
      membershipYears: 2,
      badges: badges('deep-trader-audit'),
      repeatRate: 0.12,
    },
  },
  'page-without-years': {
    about: 'an offer page as the server sends it: no years on it, all else good',
    facts: { ...wellRun, badges: badges() },
  },
  'sole-trader-without-years': {
    about: 'no years on the page, a workshop, two reviews, sales of other platforms only',
    facts: {
      ...wellRun,
      companyName: '示例镇小满钟表厂（个体工商户）',
      badges: badges('other:镇店之宝'),
      serviceScore: 3.5,
      goodRate: 1,
      reviewCount: 2,
      sales: sold(1_200, '全网销量'),
    },
  },
  'cut-page': {
    about: 'the page broke off: only the promises could be read',
    facts: { deliveryHours: 48, guarantees: ['7天无理由退货', '晚发必赔'] },
  },
  'shop-page': {
    about: 'a shop page: three years, a merchant mark, a trader by name',
    pageKind: 'shop',
    facts: {
      companyName: '示例区云上电动工具商行',
      membershipYears: 3,
      badges: ['powerful-merchant'],
      repeatRate: 0.27,
      serviceScore: 4,
      goodRate: 0.995,
    },
  },
  'checked-trader': {
    about:
      'a new offer of a two-year trader; the buyer looked the licence up, called, and approved sample and contract',
    facts: {
      ...wellRun,
      membershipYears: 2,
      badges: badges(),
      companyName: '示例市晴川商贸有限公司',
      reviewCount: 6,
      sales: sold(12),
    },
    checks: [
      answered('licence-lookup', 'registered'),
      answered('video-call', 'seen'),
      answered('sample', 'matches'),
      answered('contract', 'complete'),
    ],
  },
  'evasive-factory': {
    about: 'looks well in everything a page shows, but would not be visited, and the sample differed',
    facts: { ...wellRun, membershipYears: 6, badges: badges('super-factory') },
    checks: [answered('video-call', 'evaded'), answered('sample', 'differs')],
  },
  'listed-store': {
    about: 'a good store the buyer has listed after a bad order',
    blacklist: { reason: 'sent another material', at: '2026-09-01T00:00:00.000Z', expires: null },
    facts: { ...wellRun, membershipYears: 8, badges: badges('super-factory') },
  },
  'known-and-unchanged': {
    about: 'five years, licence read, on the fourth visit nothing has changed, 120 honest reviews seen',
    facts: { ...wellRun, ...registered, membershipYears: 5, badges: badges('powerful-merchant'), onTimeRate: 0.97 },
    earlier: [
      { ...steadyPast },
      { ...steadyPast, repeatRate: 0.5 },
      { ...steadyPast, membershipYears: 4, on: '2025-11-02' },
    ],
    reviews: seen(steady(120, 6)),
  },
  'taken-over-store': {
    about: 'eight years and a factory mark, but login and name are not those of the visit before',
    facts: { ...wellRun, ...registered, loginId: '远帆电子', membershipYears: 8, badges: badges('super-factory') },
    earlier: [{ loginId: '晴川箱包', companyName: '示例市晴川箱包有限公司', membershipYears: 8 }],
  },
  'declining-store': {
    about: 'four years; the factory mark is gone, returning buyers and service score have dropped',
    facts: { ...wellRun, ...registered, membershipYears: 4, badges: badges(), repeatRate: 0.23, serviceScore: 3.5 },
    earlier: [
      { badges: badges('super-factory'), repeatRate: 0.41, serviceScore: 4.5, membershipYears: 4 },
      { badges: badges('super-factory'), repeatRate: 0.43, serviceScore: 4.5, membershipYears: 4 },
    ],
  },
  'bought-reviews': {
    about: 'three good years; a rush of fives in one week among the reviews seen',
    facts: { ...wellRun, ...registered, offerId: '1', membershipYears: 3, badges: badges('powerful-merchant') },
    reviews: seen(rushed()),
  },
  'other-licence': {
    about: 'the licence names another company, founded last year, behind a shop of nine years',
    facts: {
      ...wellRun,
      legalName: '示例市远帆电子有限公司',
      membershipYears: 9,
      foundedOn: '2025-06-01',
      badges: badges('powerful-merchant'),
    },
  },
  'invented-licence': {
    about: 'a good store whose licence code fails its own check',
    facts: { ...wellRun, ...registered, membershipYears: 6, badges: badges(), licenceCode: '91330100MA1000156X' },
  },
  'listed-company': {
    about: 'a new shop of a company the buyer listed, known by its licence code',
    facts: { ...wellRun, ...registered, membershipYears: 2, badges: badges() },
    sisters: { sure: [{ storeKey: 'member:2', name: '示例市三禾文化用品有限公司' }], byName: [] },
    blocked: [
      {
        storeKey: 'member:2',
        name: '示例市三禾文化用品有限公司',
        sure: true,
        by: 'licence',
        entry: { reason: 'never delivered', at: '2026-03-01T00:00:00.000Z', expires: null },
      },
    ],
  },
};
