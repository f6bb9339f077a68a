import { expect } from 'vitest';
import { localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { Question } from '@/app/topics';
import type { CorrectableFact } from '@/domain/correction';
import { firstDay, invented, oldStore } from './invented';
import { judged, type testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';
const offerId = '600000000001';

/** Types values of an invented store the way the popup does and says what became of them. */
export async function correctsFacts(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  let writes = 0;
  const correct = async (
    fact: CorrectableFact,
    typed: string | null,
    writeId = `write-1${String((writes += 1)).padStart(3, '0')}`,
  ) => {
    const question: Question<'correct-fact'> = { writeId, storeKey, offerId, fact, typed };
    return ask('correct-fact', question);
  };
  const visit = async () => {
    const reply = await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore, { readAt: firstDay }) });
    if (!reply.ok) throw new Error(reply.error);
    return judged(reply.answer);
  };
  const years = (view: ReturnType<typeof judged>) => view.storeFacts.find(({ fact }) => fact === 'membershipYears');

  expect(await correct('membershipYears', '1')).toEqual({ ok: false, error: 'unknown-store' });
  const before = await visit();
  expect(years(before)).toMatchObject({ now: { shown: '6', origin: 'page' }, typed: null });

  expect(await correct('membershipYears', '1 year', 'write-2000')).toEqual({ ok: true, answer: { understood: true } });
  const again = await ask('store-view', { storeKey, offerId });
  const view = again.ok ? judged(again.answer) : before;
  expect(years(view)).toMatchObject({
    now: { shown: '1', origin: 'buyer', place: 'buyer', at: context.now() },
    typed: { shown: '1', superseded: false, pageSays: '6' },
  });
  expect(view.assessment.worst).toBeGreaterThan(before.assessment.worst);
  expect(view.assessment.findings.find(({ rule }) => rule === 'young-store')?.reason).toContain('your own value');

  expect(await correct('membershipYears', 'many')).toEqual({ ok: true, answer: { understood: false } });
  expect(await correct('membershipYears', null)).toMatchObject({ answer: { understood: true } });
  expect(years(await visit())?.typed).toBeNull();
  await correct('membershipYears', '1', 'write-2000');
  expect(years(await visit())?.typed).toBeNull();
}
