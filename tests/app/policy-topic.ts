import { expect } from 'vitest';
import { answer, localAsk, type Asker } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import { invented, oldStore } from './invented';
import { judged, type testContext } from './test-context';

const page: Asker = { kind: 'page', tabId: 7 };
const refused = { ok: false, error: 'refused' };
const advised = 'rules.young-store.limits.advisedYears';

/** Changes numbers the way the desk does and sees the next judgement follow. */
export async function changesPolicy(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  const verdict = async () => {
    const reply = await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore) });
    if (!reply.ok) throw new Error(reply.error);
    return judged(reply.answer).assessment;
  };
  const young = async () => (await verdict()).findings.find(({ rule }) => rule === 'young-store');
  const read = await ask('policy', { overlay: null });
  expect(read).toMatchObject({ ok: true, answer: { overlay: {} } });
  expect(await young()).toMatchObject({ answer: 'clear' });

  const overlay = { [advised]: 9, 'payment.yearlyFee': 3688 };
  const changed = await ask('policy', { overlay });
  expect(changed).toMatchObject({ ok: true, answer: { overlay } });
  expect(await young()).toMatchObject({ answer: 'risk', reason: 'Under the 9 years buyers are advised to ask for.' });
  expect(await ask('change-settings', { change: {} })).toMatchObject({
    answer: { yearlyFee: 3688, policy: { [advised]: 9 } },
  });

  for (const wrong of [{ [advised]: 0.5 }, { 'rules.none.weight': 1 }, { 'payment.deposit': 1 }])
    expect(await ask('policy', { overlay: wrong })).toEqual(refused);
  expect(await answer(handlers, { topic: 'policy', question: { overlay: {} } }, page)).toEqual(refused);
  const setting = { topic: 'change-settings', question: { change: { policy: { [advised]: 0 } } } };
  expect(await answer(handlers, setting, { kind: 'extension', tabId: null })).toEqual(refused);
  expect(await ask('policy', { overlay: null })).toEqual(changed);

  expect(await ask('policy', { overlay: {} })).toEqual(read);
  expect(await context.local.get('settings')).toMatchObject({ policy: {}, yearlyFee: 6688 });
  expect(await young()).toMatchObject({ answer: 'clear' });
}
