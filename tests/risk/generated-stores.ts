import fc from 'fast-check';
import type { Badge, PageFacts } from '@/domain/page-facts';

const score = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);
const maybeScore = fc.option(score);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const marks: Badge[] = [
  'trustpass',
  'powerful-merchant',
  'super-factory',
  'deep-factory-audit',
  'deep-trader-audit',
  'enterprise-verified',
  'other:镇店之宝',
];

/** Invented stores of every kind; each fact may be absent. */
export const anyFacts: fc.Arbitrary<Partial<PageFacts>> = fc.record(
  {
    title: fc.constantFrom('源头工厂 收纳箱', '收纳箱', '厂家直销 灯', '=1+1'),
    companyName: fc.constantFrom(
      '示例市晴川商贸有限公司',
      '示例市明灯制造有限公司',
      '示例镇小满服装厂（个体工商户）',
      '示例市三禾文化用品有限公司',
      'Example Technology Co., Ltd.',
    ),
    membershipYears: fc.integer({ min: 0, max: 20 }),
    badges: fc.subarray(marks, { minLength: 1 }),
    repeatRate: share,
    serviceScore: score,
    serviceScores: fc.record({
      consultation: maybeScore,
      logistics: maybeScore,
      dispute: maybeScore,
      quality: maybeScore,
      returns: maybeScore,
    }),
    goodRate: share,
    rating: score,
    reviewCount: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 500_000 })),
    sales: fc.array(
      fc.record({
        scope: fc.constantFrom('已售', '全网销量', '成交', null),
        count: fc.integer({ min: 0, max: 100_000 }),
        atLeast: fc.boolean(),
        unit: fc.constantFrom('件', null),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    deliveryHours: fc.constantFrom(24, 48, 168, 240, 720, 1080),
    legalName: fc.constantFrom('示例市晴川商贸有限公司', '示例市晴川制衣有限公司', '示例市远帆电子有限公司'),
    yearsEstablished: fc.integer({ min: 0, max: 30 }),
    onTimeRate: share,
    auditType: fc.constantFrom('factory' as const, 'trader' as const),
    guarantees: fc.subarray(['晚发必赔', '7天无理由退货', '极速退款']),
  },
  { requiredKeys: [] },
);
