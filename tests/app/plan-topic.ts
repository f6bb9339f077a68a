import { expect } from 'vitest';
import { answer, localAsk } from '@/app/answer';
import { exportSheets } from '@/app/export-sheets';
import type { Handlers } from '@/app/handlers';
import type { PaymentPlan } from '@/domain/payment-plan';
import { moveStore } from '@/store/move-store';
import { readCsv } from '../exchange/read-csv';
import { invented, oldStore } from './invented';
import type { testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';
const refused = { ok: false, error: 'refused' };
const stage = {
  when: 'Now',
  condition: '=1+1',
  amount: 300,
  channel: 'escrow',
  due: '2026-12-01',
  doneOn: null,
} as const;
const plan: PaymentPlan = {
  id: 'plan-0001',
  storeKey,
  offerId: '600000000001',
  order: { amount: 1000, currency: 'GBP' },
  tradeType: 'staged-37',
  stages: [stage, { ...stage, when: 'Before shipping', amount: 700 }],
  createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
};

/** Keeps, changes, moves, exports and deletes plans the way the store's page does. */
export async function keepsPlans(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore) });
  const now = context.now();
  const kept = { ...plan, createdAt: now, updatedAt: now };
  expect(await ask('keep-plan', { writeId: 'write-0001', plan })).toEqual({ ok: true, answer: [kept] });
  const changed = { ...plan, stages: [{ ...stage, amount: 250 }] };
  await ask('keep-plan', { writeId: 'write-0002', plan: changed });
  await ask('keep-plan', { writeId: 'write-0001', plan });
  expect(await ask('plans', { storeKey })).toMatchObject({ answer: [{ id: plan.id, stages: [{ amount: 250 }] }] });

  const other = { ...plan, storeKey: 'm:b2b-2200000000002fffff' };
  expect(await ask('keep-plan', { writeId: 'write-0003', plan: other })).toEqual(refused);
  expect(await ask('keep-plan', { writeId: 'write-0004', plan: { ...plan, storeKey: 'u:offer:1' } })).toEqual(refused);
  const bad = { ...plan, stages: [{ ...stage, amount: -1 }] };
  expect(await ask('keep-plan', { writeId: 'write-0005', plan: bad })).toEqual(refused);
  const page = { kind: 'page', tabId: 7 } as const;
  for (const [topic, question] of [
    ['plans', { storeKey }],
    ['keep-plan', { writeId: 'write-0006', plan }],
    ['drop-plan', { writeId: 'write-0006', storeKey, id: plan.id }],
  ])
    expect(await answer(handlers, { topic, question }, page)).toEqual(refused);
  expect(await context.database.plans.count()).toBe(1);
}

/** The plan in the export, under another key of its store, and deleted once. */
export async function exportsAndDropsPlans(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore) });
  await ask('keep-plan', { writeId: 'write-0001', plan });
  const files = await exportSheets(context, 'csv');
  const rows = await readCsv((await files.find(({ name }) => name.endsWith('plans.csv'))?.blob.text()) ?? '');
  expect(rows.slice(1).map((row) => [row[5], row[7], row[9], row[10], row[13]])).toEqual([
    ['GBP', '1', '=1+1', '300', '2026-12-01'],
    ['GBP', '2', '=1+1', '700', '2026-12-01'],
  ]);

  const { database } = context;
  await database.dexie.transaction('rw', database.dexie.tables, () => moveStore(database, storeKey, 'l:other'));
  expect(await ask('plans', { storeKey: 'l:other' })).toMatchObject({ answer: [{ id: plan.id }] });
  const drop = { writeId: 'write-0002', storeKey: 'm:b2b-2200000000002fffff', id: plan.id };
  await ask('drop-plan', drop);
  expect(await database.plans.count()).toBe(1);
  const own = { writeId: 'write-0003', storeKey: 'l:other', id: plan.id };
  expect(await ask('drop-plan', own)).toEqual({ ok: true, answer: [] });
  expect(await ask('drop-plan', own)).toEqual({ ok: true, answer: [] });
}
