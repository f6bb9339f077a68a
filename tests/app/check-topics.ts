import { expect } from 'vitest';
import { localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { CheckChange } from '@/domain/check-answer';
import type { CheckId } from '@/domain/checks';
import { firstDay, invented, oldStore } from './invented';
import { judged, type testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';

/** A store that was visited, and a way to answer its checks as the desk does. */
async function prepare(handlers: Handlers) {
  const ask = localAsk(handlers);
  await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore, { readAt: firstDay }) });
  const change = (check: CheckId, change: CheckChange, writeId = crypto.randomUUID()) =>
    ask('change-check', { writeId, storeKey, check, change });
  return { ask, change };
}

/** Answers a check, tells it again, and refuses what the check does not ask. */
async function changesChecks(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const { change } = await prepare(handlers);
  const reply = await change('sample', { outcome: 'matches', on: '2026-11-02', answers: { material: 'yes' } });
  expect(reply).toMatchObject({
    ok: true,
    answer: {
      storeKey,
      companyName: '义乌市示例包装有限公司',
      registeredName: '义乌市示例包装有限公司',
      answers: [{ check: 'sample', outcome: 'matches', answers: { material: 'yes' }, updatedAt: context.now() }],
    },
  });
  const refused = { ok: false, error: 'refused' };
  expect(await change('sample', { outcome: 'inside' })).toEqual(refused);
  expect(await change('sample', { proofUrl: 'http://example.org' })).toEqual(refused);
  expect(await change('sample', { on: 'yesterday' })).toEqual(refused);
  expect(await change('sample', { answers: { capital: 'x' } })).toEqual(refused);
}

/** A check that came out badly is a finding of the store's next view, and a private payee stops it, in the desk's table too. */
async function judgesChecks(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const { ask, change } = await prepare(handlers);
  const view = async () => {
    const reply = await ask('store-view', { storeKey, offerId: null });
    if (!reply.ok) throw new Error(reply.error);
    return judged(reply.answer).assessment;
  };
  const before = await view();
  await change('video-call', { outcome: 'refused', on: '2026-11-02' });
  const after = await view();
  expect(after.score).toBeGreaterThan(before.score);
  expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
  expect(after.findings.find(({ rule }) => rule === 'refused-visit')).toMatchObject({
    answer: 'risk',
    value: 'refused',
  });
  await change('video-call', { outcome: 'seen' });
  expect((await view()).score).toBeLessThanOrEqual(before.score);
  await change('payment', { outcome: 'private' });
  expect((await view()).band).toBe('stop');
  expect((await context.database.stores.get(storeKey))?.brief?.band).toBe('stop');
  await change('payment', { outcome: null });
  expect((await view()).score).toBeLessThanOrEqual(before.score);
}

/** Tells the answers of one store, none of a store that has none, and refuses a page that names no store. */
async function tellsChecks(handlers: Handlers): Promise<void> {
  const { ask, change } = await prepare(handlers);
  await change('contract', { outcome: 'incomplete', answers: { dates: 'no' } });
  expect(await ask('store-checks', { storeKey })).toMatchObject({ answer: { answers: [{ outcome: 'incomplete' }] } });
  const stranger = await ask('store-checks', { storeKey: 'm:b2b-2200000000009fffff' });
  expect(stranger).toMatchObject({ ok: true, answer: { companyName: null, answers: [] } });
  expect(await ask('store-checks', { storeKey: 'u:page' })).toEqual({ ok: false, error: 'refused' });
}

/** Lists stores with a check begun, and those that hold money, each once. */
async function listsBegunChecks(handlers: Handlers): Promise<void> {
  const { ask, change } = await prepare(handlers);
  expect(await ask('begun-checks', {})).toEqual({ ok: true, answer: [] });
  const payment = {
    id: 'paid-0001',
    storeKey,
    amount: { amount: 900, currency: 'USD' as const },
    channel: 'escrow' as const,
    paidAt: firstDay,
    deliveredAt: null,
  };
  await ask('record-payment', { payment });
  expect(await ask('begun-checks', {})).toMatchObject({ answer: [{ storeKey, answers: [] }] });
  await change('sample', { outcome: 'ordered' });
  const begun = await ask('begun-checks', {});
  expect(begun.ok && begun.answer).toHaveLength(1);
  expect(begun).toMatchObject({ answer: [{ storeKey, answers: [{ check: 'sample', outcome: 'ordered' }] }] });
}

/** Says what a number on a paper is; a text that is none is unknown. */
async function readsDocuments(handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  expect(await ask('read-document', { text: 'FCC ID: 2AXYZ-LAMP01' })).toMatchObject({
    answer: { kind: 'fcc-id', shape: 'valid', link: 'https://fccid.io/2AXYZ-LAMP01' },
  });
  expect(await ask('read-document', { text: 'hello' })).toEqual({ ok: true, answer: { kind: 'unknown' } });
}

/** Says whose a parcel number can be, by name. */
async function readsParcels(handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  const sf = await ask('read-parcel', { text: 'SF1234567890123' });
  expect(sf).toMatchObject({ answer: { number: 'SF1234567890123', kind: 'carrier' } });
  expect(sf.ok && sf.answer.carriers.join()).toContain('顺丰');
  expect(await ask('read-parcel', { text: 'LV123456789YP' })).toMatchObject({ ok: true });
  expect(await ask('read-parcel', { text: 'abc' })).toMatchObject({ answer: { kind: 'unrecognised', carriers: [] } });
}

/** Plans how many pieces to open; a lot of one piece has no plan. */
async function plansSamples(handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  expect(await ask('sampling-plan', { lotSize: 500, level: 'II' })).toMatchObject({
    answer: { major: { sampleSize: 50, accept: 3, reject: 4 }, minor: { sampleSize: 50, accept: 5, reject: 6 } },
  });
  expect(await ask('sampling-plan', { lotSize: 1, level: 'II' })).toEqual({ ok: true, answer: null });
}

interface Asked {
  context: ReturnType<typeof testContext>;
  handlers: Handlers;
}

/** A test for every topic of the checks and of the tools beside them. */
export const checkTopicTests = (asked: () => Asked): Record<string, () => Promise<void>> => ({
  'change-check': async () => {
    await changesChecks(asked().context, asked().handlers);
    await judgesChecks(asked().context, asked().handlers);
  },
  'store-checks': () => tellsChecks(asked().handlers),
  'begun-checks': () => listsBegunChecks(asked().handlers),
  'read-document': () => readsDocuments(asked().handlers),
  'read-parcel': () => readsParcels(asked().handlers),
  'sampling-plan': () => plansSamples(asked().handlers),
});
