import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/domain/page-facts';
import { changeMark } from '@/app/change-mark';
import { correctFact } from '@/app/correct-fact';
import { visit } from '@/app/visit';
import { firstDay, invented, nextDay, oldStore } from './invented';
import { testContext } from './test-context';

type Context = ReturnType<typeof testContext>;

const licenceCode = '91330100MA10001560';
const registered: Partial<PageFacts> = { licenceCode, legalName: '义乌市示例包装有限公司' };
const otherShop: Partial<PageFacts> = {
  ...oldStore,
  offerId: '600000000002',
  memberId: 'b2b-2200000000007ggggg',
  loginId: '示例新店',
  shopUrl: 'https://shop0000000000007.1688.com',
};

let writes = 0;
const writeId = () => `write-${String((writes += 1)).padStart(4, '0')}`;

async function look(context: Context, facts: Partial<PageFacts>, readAt = firstDay) {
  const url = `https://detail.1688.com/offer/${facts.offerId ?? '1'}.html`;
  const view = await visit(context, { writeId: writeId(), reading: invented(facts, { readAt, url }) });
  if (view.state !== 'judged') throw new Error(`the visit answered ${view.state}`);
  return view;
}

const list = (context: Context, storeKey: string) =>
  changeMark(context, {
    writeId: writeId(),
    storeKey,
    change: { blacklist: { reason: 'never delivered', at: firstDay, expires: null } },
  });

const risks = ({ assessment }: Awaited<ReturnType<typeof look>>) =>
  assessment.findings.filter(({ answer }) => answer === 'risk').map(({ rule }) => rule);

describe('a page is judged by what is kept', () => {
  it('stops at another shop of a listed company, known by its licence code', async () => {
    const context = testContext();
    await list(context, (await look(context, { ...oldStore, ...registered })).storeKey);
    const view = await look(context, { ...otherShop, ...registered }, nextDay);
    expect(view.assessment).toMatchObject({ band: 'stop', verdict: expect.stringContaining('same company') as string });
    expect(risks(view)).toEqual(expect.arrayContaining(['blacklisted-company', 'shared-company']));
  });

  it('stops as well when the buyer typed the code of both', async () => {
    const context = testContext();
    const { storeKey } = await look(context, { ...oldStore, companyName: '别的名字有限公司' });
    const type = (key: string) =>
      correctFact(context, {
        ...{ writeId: writeId(), storeKey: key, offerId: null },
        ...{ fact: 'licenceCode', typed: licenceCode },
      });
    await type(storeKey);
    await list(context, storeKey);
    await type((await look(context, otherShop, nextDay)).storeKey);
    expect((await look(context, otherShop, nextDay)).assessment.band).toBe('stop');
  });

  it('says possibly the same where only the name is, and is not low then', async () => {
    const context = testContext();
    await list(context, (await look(context, oldStore)).storeKey);
    const view = await look(context, otherShop, nextDay);
    expect(risks(view)).toContain('blacklisted-namesake');
    expect(view.assessment.band).toBe('guarded');
  });

  it('stops when the login behind a known shop is another one', async () => {
    const context = testContext();
    await look(context, oldStore);
    const view = await look(context, { ...oldStore, loginId: '别的账号' }, nextDay);
    expect(view.assessment.band).toBe('stop');
    expect(view.assessment.findings[0]).toMatchObject({ rule: 'account-changed', proof: [{ origin: 'kept' }] });
  });

  it('is no worse on the next visit when nothing has changed', async () => {
    const context = testContext();
    const { assessment: first } = await look(context, oldStore);
    const { assessment: second } = await look(context, oldStore, nextDay);
    expect([second.band, second.score, second.coverage]).toEqual([first.band, first.score, first.coverage]);
  });

  it('tells a rush among the reviews of several visits', async () => {
    const context = testContext();
    const day = (before: number) => new Date(Date.parse(firstDay) - before * 86_400_000).toISOString().slice(0, 10);
    const review = (before: number, at: number) => ({
      ...{ date: day(before), stars: at % 10 === 0 ? 3 : 5, buyer: null, quantity: 1 },
      text: `第${String(at)}条${String.fromCodePoint(0x4e00 + at).repeat(8)}`,
    });
    const usual = Array.from({ length: 100 }, (_, at) => review(1 + at * 6, at));
    const rush = Array.from({ length: 40 }, (_, at) => review(100 + (at % 7), 200 + at * 10 + 1));
    await look(context, { ...oldStore, reviewCount: 140, reviews: usual });
    const view = await look(context, { ...oldStore, reviewCount: 140, reviews: rush }, nextDay);
    expect(risks(view)).toContain('review-burst');
  });
});
