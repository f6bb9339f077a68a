import { describe, expect, it } from 'vitest';
import { dossier } from '@/app/dossier';
import { visit } from '@/app/visit';
import { firstDay, invented, oldStore } from './invented';
import { testContext } from './test-context';

const keyOf = (number: number) => `b2b-22000000000${String(number).padStart(2, '0')}abcde`;

async function see(context: ReturnType<typeof testContext>, number: number, repeatRate: number) {
  const shop = { loginId: `店${String(number)}`, shopUrl: `https://shop${String(number)}fixture.1688.com` };
  const facts = {
    ...oldStore,
    ...shop,
    memberId: keyOf(number),
    offerId: `6000000000${String(number + 10)}`,
    repeatRate,
  };
  const url = `https://detail.1688.com/offer/${facts.offerId}.html`;
  const question = { writeId: `write-${String(1000 + number)}`, reading: invented(facts, { readAt: firstDay, url }) };
  const view = await visit(context, question);
  if (view.state !== 'judged') throw new Error(`the visit answered ${view.state}`);
  return view.storeKey;
}

describe('where a store stands among those seen', () => {
  it('is told with how many, once ten others are known, and not before', async () => {
    const context = testContext();
    const storeKey = await see(context, 0, 0.4);
    for (let number = 1; number <= 9; number += 1) await see(context, number, number / 10);
    expect((await dossier(context, { storeKey, offers: 1 })).standings).toEqual([]);
    await see(context, 10, 0.95);
    const { standings } = await dossier(context, { storeKey, offers: 1 });
    expect(standings).toContainEqual({ fact: 'repeatRate', value: 0.4, below: 3, equal: 1, among: 10 });
    expect(standings).toContainEqual({ fact: 'membershipYears', value: 6, below: 0, equal: 10, among: 10 });
  });
});
