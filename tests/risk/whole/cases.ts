import type { StoreMark } from '@/domain/mark';
import type { Badge, PageFacts, SalesFigure } from '@/domain/page-facts';
import type { PageKind } from '@/domain/page-kind';

/** An invented page, what a buyer should be told about it, and why we would defend that. */
export interface WholeCase {
  about: string;
  pageKind?: PageKind;
  blacklist?: NonNullable<StoreMark['blacklist']>;
  facts: Partial<PageFacts>;
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
  'listed-store': {
    about: 'a good store the buyer has listed after a bad order',
    blacklist: { reason: 'sent another material', at: '2026-09-01T00:00:00.000Z', expires: null },
    facts: { ...wellRun, membershipYears: 8, badges: badges('super-factory') },
  },
};
