import { expect } from 'vitest';
import { answer, localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { MemoPartId } from '@/domain/memo';
import { firstDay, invented, nextDay, oldStore } from './invented';
import type { testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';
const unknown = { ok: false, error: 'unknown-store' };

type Deps = () => { context: ReturnType<typeof testContext>; handlers: Handlers };

/** Makes, keeps and finds memos the way the desk does. */
export const memoTopicTests = (deps: Deps): Record<'memo' | 'keep-memo' | 'memos', () => Promise<void>> => {
  const asked = async () => {
    const ask = localAsk(deps().handlers);
    await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore) });
    const memo = async (key = storeKey) => {
      const reply = await ask('memo', { storeKey: key, offerId: null });
      if (!reply.ok) throw new Error(reply.error);
      return reply.answer;
    };
    // Money is written with a space that does not break.
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    const rowsOf = async (part: MemoPartId) =>
      ((await memo()).parts.find((one) => one.part === part)?.rows ?? []).map((row) => ({
        ...row,
        value: plain(row.value),
      }));
    return { ask, memo, rowsOf };
  };
  return {
    memo: async () => {
      const { ask, memo, rowsOf } = await asked();
      expect(await ask('memo', { storeKey: 'm:b2b-nobody', offerId: null })).toEqual(unknown);
      const payment = {
        order: { amount: 10_000, currency: 'USD' as const },
        prepaidShare: 0.3,
        channel: 'bank' as const,
      };
      await ask('check-payment', { storeKey, offerId: null, payment });
      const amount = { amount: 900, currency: 'USD' as const };
      await ask('record-payment', {
        payment: { id: 'paid-0001', storeKey, amount, channel: 'escrow', paidAt: firstDay, deliveredAt: null },
      });
      await ask('change-mark', { writeId: 'mark-0001', storeKey, change: { note: 'Met at the fair.', rating: 4 } });
      await ask('change-check', {
        writeId: 'check-0001',
        storeKey,
        check: 'video-call',
        change: { outcome: 'seen', on: '2026-11-20', answers: { machinesRun: 'yes' } },
      });
      const stage = { when: 'Now', condition: 'After the sample', amount: 3000, due: '2026-12-01', doneOn: null };
      const times = { createdAt: firstDay, updatedAt: firstDay };
      const order = { amount: 10_000, currency: 'USD' as const };
      const plan = { id: 'plan-0001', storeKey, offerId: null, order, tradeType: 'staged-37' as const, ...times };
      const stages = [{ ...stage, channel: 'escrow' as const }];
      await ask('keep-plan', { writeId: 'plan-write-1', plan: { ...plan, stages } });
      await ask('policy', { overlay: { 'payment.deposit': 0.2 } });
      const { at, band, verdict, companyName } = await memo();
      const reply = await ask('store-view', { storeKey, offerId: null });
      expect(reply).toMatchObject({ answer: { companyName, assessment: { band, verdict } } });
      expect(at).toBe(deps().context.now());
      expect((await rowsOf('order')).map(({ value }) => value)).toEqual(
        expect.arrayContaining(['USD 10,000', '30%', 'Bank transfer to the company 对公转账']),
      );
      expect((await rowsOf('plan')).length).toBeGreaterThan(1);
      expect(await rowsOf('keptPlan')).toMatchObject([
        { name: 'Now', value: 'USD 3,000', detail: 'After the sample · due Dec 1, 2026' },
      ]);
      const findings = await rowsOf('findings');
      expect(findings).toContainEqual(
        expect.objectContaining({ name: 'Good sign: Store age 诚信通年限', value: '6 years', at: firstDay }),
      );
      expect(await rowsOf('facts')).toContainEqual(
        expect.objectContaining({ value: '52 %', detail: 'this page', place: 'od-2026: repeatRate', at: firstDay }),
      );
      const told = (await rowsOf('facts')).map(({ value }) => value);
      expect(told).toEqual(expect.arrayContaining(['≥ 100: CNY 1.20', '已售 9,000+']));
      expect(told.filter((text) => text.includes('object'))).toEqual([]);
      expect(await rowsOf('payments')).toMatchObject([{ value: 'USD 900', detail: 'not delivered yet', at: firstDay }]);
      expect(await rowsOf('own')).toMatchObject([{ value: '4 / 5' }, { value: 'Met at the fair.' }]);
      expect(await rowsOf('checks')).toMatchObject([{ at: '2026-11-20T00:00:00.000Z' }]);
      expect(await rowsOf('numbers')).toMatchObject([{ value: '20%', detail: 'usual: 30%' }]);
      expect((await rowsOf('limits')).length).toBeGreaterThan(2);
    },
    'keep-memo': async () => {
      const { ask } = await asked();
      const question = { writeId: 'memo-0001', storeKey, offerId: null };
      const first = await ask('keep-memo', question);
      expect(first).toMatchObject({ ok: true, answer: [{ id: 'memo-0001', storeKey }] });
      await ask('visit', {
        writeId: 'visit-0002',
        reading: invented({ ...oldStore, membershipYears: 1 }, { readAt: nextDay }),
      });
      expect(await ask('keep-memo', question)).toEqual(first);
      expect(await ask('memos', { storeKey })).toEqual(first);
      expect(await ask('keep-memo', { ...question, storeKey: 'u:abc' })).toEqual({ ok: false, error: 'refused' });
      expect(await ask('keep-memo', { ...question, storeKey: 'm:b2b-nobody' })).toEqual(unknown);
    },
    memos: async () => {
      const { ask } = await asked();
      expect(await ask('memos', { storeKey })).toEqual({ ok: true, answer: [] });
      await ask('keep-memo', { writeId: 'memo-0001', storeKey, offerId: null });
      expect(await ask('memos', { storeKey: 'm:b2b-nobody' })).toEqual({ ok: true, answer: [] });
      const fromPage = { topic: 'memos', question: { storeKey } };
      expect(await answer(deps().handlers, fromPage, { kind: 'page', tabId: 7 })).toEqual({
        ok: false,
        error: 'refused',
      });
    },
  };
};
