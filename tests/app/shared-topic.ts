import { expect } from 'vitest';
import { localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import { sharedKeysOf } from '@/store/shared';
import { invented, oldStore } from './invented';
import type { testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';
const at = '2026-10-01T08:00:00.000Z';

/** A colleague's entry reaches verdict, list and section, and leaves the buyer's own word alone. */
export async function hearsColleagues(
  { database }: Pick<ReturnType<typeof testContext>, 'database'>,
  handlers: Handlers,
): Promise<void> {
  const ask = localAsk(handlers);
  const seen = await ask('visit', { writeId: 'write-0001', reading: invented(oldStore) });
  const before = seen.ok && seen.answer.state === 'judged' ? seen.answer : null;
  expect(await ask('shared-words', { storeKey })).toEqual({ ok: true, answer: [] });
  const company = {
    storeIds: { memberId: 'b2b-2200000000001abcde', loginId: null, shopHost: null },
    companyName: '义乌市示例包装有限公司',
    licenceCode: null,
    legalName: null,
  };
  const entry = { blacklist: { reason: 'kept the deposit', at, expires: null }, rating: null, ratings: {}, date: at };
  await database.shared.put({
    ...company,
    id: `ab/${storeKey}`,
    fingerprint: 'ab',
    author: 'Li',
    storeKey,
    entry,
    importedAt: at,
    sharedKeys: sharedKeysOf(company, entry),
  });
  expect(await ask('shared-words', { storeKey })).toMatchObject({
    ok: true,
    answer: [{ author: 'Li', trusted: false, sure: true, by: 'member' }],
  });
  const reply = await ask('store-view', { storeKey, offerId: null });
  const view = reply.ok && reply.answer.state === 'judged' ? reply.answer : null;
  const finding = view?.assessment.findings.find(({ rule }) => rule === 'blacklisted-by-colleague');
  expect(finding).toMatchObject({ answer: 'risk', degree: 0.5, decisive: false });
  expect(finding?.reason).toContain('kept the deposit');
  expect(view?.mark).toEqual(before?.mark);
  const card = { key: '1', facts: { memberId: 'b2b-2200000000001abcde' } };
  const chips = await ask('chips', { url: 'https://s.1688.com/selloffer/offer_search.htm', items: [card] });
  const chip = chips.ok && chips.answer.state === 'judged' ? chips.answer.chips[0]?.chip : undefined;
  expect(chip?.reasons.join(' ')).toContain('Li');
  expect(chip?.blacklisted).toBe(false);
}
