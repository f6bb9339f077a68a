import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/domain/page-facts';
import { visit } from '@/app/visit';
import { firstDay, invented, nameless, nextDay, oldStore } from './invented';
import { testContext } from './test-context';

const review = (text: string) => ({ date: '2026-10-01', stars: 5, text, buyer: 'x***1', quantity: 2 });

async function view(context: ReturnType<typeof testContext>, facts: Partial<PageFacts>, readAt = firstDay) {
  const answer = await visit(context, { writeId: 'write-0001', reading: invented(facts, { readAt }) });
  if (answer.state !== 'judged') throw new Error(`the visit answered ${answer.state}`);
  return answer;
}

describe('what a view tells beside its findings', () => {
  it('is how many reviews were seen over all visits, of how many, and how many 1688 wrote', async () => {
    const context = testContext();
    await view(context, { ...oldStore, reviews: [review('一'), { ...review('二'), systemMade: true }] });
    const { reviews } = await view(
      context,
      { ...oldStore, reviewCount: 241, systemReviewCount: 200, reviews: [review('三')] },
      nextDay,
    );
    expect(reviews).toEqual({ seen: 3, systemMade: 1, shown: { count: 241, at: nextDay }, siteSystemMade: 200 });
  });

  it('counts the reviews of the page alone when it names no store', async () => {
    const { reviews } = await view(testContext(), { ...nameless, reviews: [review('一')] });
    expect(reviews).toEqual({ seen: 1, systemMade: 0, shown: { count: 240, at: firstDay }, siteSystemMade: null });
  });

  it('is nothing about reviews where nothing was told of them', async () => {
    expect((await view(testContext(), { memberId: 'b2b-2200000000009fffff', membershipYears: 3 })).reviews).toBeNull();
  });

  it('is the registration read on an earlier page, with its day', async () => {
    const context = testContext();
    const registration = {
      licenceCode: '91330100MA00000072',
      legalName: '义乌市示例包装有限公司',
      registeredCapital: { amount: 5_005_000, currency: 'CNY' },
      auditType: 'trader' as const,
    };
    await view(context, { ...oldStore, ...registration });
    const { licence } = await view(context, oldStore, nextDay);
    expect(licence.map(({ fact, now }) => [fact, now.shown, now.origin, now.at])).toEqual([
      ['legalName', '义乌市示例包装有限公司', 'earlier', firstDay],
      ['licenceCode', '91330100MA00000072', 'earlier', firstDay],
      ['registeredCapital', 'CNY 5,005,000', 'earlier', firstDay],
      ['auditType', 'trader 深度验商', 'earlier', firstDay],
    ]);
  });
});
