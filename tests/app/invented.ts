import { factNames, type FactName, type PageFacts } from '@/domain/page-facts';
import type { Field, Reading } from '@/domain/reading';

export const firstDay = '2026-11-01T08:00:00.000Z';
export const nextDay = '2026-11-02T08:00:00.000Z';

function field<Name extends FactName>(name: Name, facts: Partial<PageFacts>): Field<PageFacts[Name]> {
  const value = facts[name];
  if (value === undefined) return { state: 'missing' };
  return { state: 'found', value, place: `od-2026: ${name}`, raw: String(value) };
}

/** A reading of an invented page that shows exactly these facts. */
export function invented(facts: Partial<PageFacts>, change: Partial<Omit<Reading, 'fields'>> = {}): Reading {
  const fields = Object.fromEntries(factNames.map((name) => [name, field(name, facts)])) as Reading['fields'];
  return {
    url: 'https://detail.1688.com/offer/600000000001.html',
    pageKind: 'offer',
    generation: 'od-2026',
    readAt: firstDay,
    ...change,
    fields,
  };
}

/** Facts of an invented store that has been a member for six years, without the ids that name it. */
export const nameless: Partial<PageFacts> = {
  offerId: '600000000001',
  title: '包装纸盒 定制印刷',
  companyName: '义乌市示例包装有限公司',
  membershipYears: 6,
  badges: ['trustpass', 'super-factory', 'deep-factory-audit'],
  repeatRate: 0.52,
  serviceScore: 4.8,
  serviceScores: { consultation: 4.6, logistics: 4.7, dispute: 4.8, quality: 4.5, returns: 4.4 },
  goodRate: 0.97,
  rating: 4.8,
  reviewCount: 240,
  sales: [{ scope: '已售', count: 9000, atLeast: true, unit: '件' }],
  priceTiers: [{ minQuantity: 100, price: 1.2 }],
  minOrder: 100,
  unit: '个',
  deliveryHours: 48,
  guarantees: ['7天无理由退货', '48小时发货'],
};

/** The same store with its ids. */
export const oldStore: Partial<PageFacts> = {
  ...nameless,
  loginId: '示例包装',
  memberId: 'b2b-2200000000001abcde',
  shopUrl: 'https://shop1a2b3c4d5e6f7.1688.com',
};
