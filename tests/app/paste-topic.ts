import { expect } from 'vitest';
import { answer, localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { PastedKind } from '@/domain/pasted';
import { invented, oldStore } from './invented';
import { judged, type testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';
const legalName = '义乌市示例包装有限公司';

async function visitStore(handlers: Handlers): Promise<void> {
  const reading = invented({ ...oldStore, legalName });
  await localAsk(handlers)('visit', { writeId: 'visit-0001', reading });
}

/** Pastes texts of a seller for a store that was seen, for none, and for one never seen. */
export async function readsPasted(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  await visitStore(handlers);
  const read = async (text: string, kind: PastedKind = 'message', key: string | null = storeKey) => {
    const reply = await localAsk(handlers)('read-pasted', { storeKey: key, kind, text });
    if (!reply.ok) throw new Error(reply.error);
    return reply.answer;
  };
  const text = '\n 请付到私人账户，户名：王小明';
  const pasted = await read(text);
  expect(pasted).toMatchObject({
    verdict: 'stop',
    company: { name: legalName, from: 'licence' },
    payees: [{ name: '王小明', match: 'person' }],
  });
  expect(pasted.phrases.length).toBeGreaterThan(0);
  for (const { at, phrase } of pasted.phrases) expect(text.slice(at, at + phrase.length)).toBe(phrase);

  expect(await read(legalName, 'payee')).toMatchObject({ verdict: 'normal', payees: [{ match: 'equal' }] });
  expect(await read('义乌市示例包装厂', 'payee')).toMatchObject({ verdict: 'careful' });
  expect(await read('绍兴市晴川商贸有限公司', 'payee')).toMatchObject({
    verdict: 'stop',
    payees: [{ match: 'different', differs: { company: expect.stringContaining('示例') as string } }],
  });
  expect(await read(legalName, 'payee', null)).toMatchObject({
    verdict: 'careful',
    payees: [{ match: 'unknown' }],
    company: null,
  });
  expect(await read('王小明', 'payee', 'm:b2b-1never')).toMatchObject({ verdict: 'stop', company: null });
  expect(await read('3301040160000012345', 'account')).toMatchObject({ accounts: [{ tail: '2345' }] });
  expect(await read('1234567890123', 'tracking')).toMatchObject({ parcels: [{ number: '1234567890123' }] });
  expect(await read('谢谢')).toMatchObject({ verdict: 'normal', payees: [], replies: ['thanks'] });

  expect(await read('谢谢')).toMatchObject({ deposit: 0.3 });
  await localAsk(handlers)('policy', { overlay: { 'payment.deposit': 0.2 } });
  expect(await read('谢谢')).toMatchObject({ deposit: 0.2 });
  expect(await context.database.notes.count()).toBe(0);
  expect(
    await answer(handlers, { topic: 'read-pasted', question: { storeKey, kind: 'message', text } }, fromPage),
  ).toEqual({ ok: false, error: 'refused' });
}

const fromPage = { kind: 'page', tabId: 7 } as const;

/** Keeps a pasted text below a note that is there already, once however often it is sent. */
export async function keepsPasted(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  await visitStore(handlers);
  const ask = localAsk(handlers);
  await ask('change-mark', { writeId: 'write-0001', storeKey, change: { note: 'met at the fair' } });
  const question = { writeId: 'write-0002', storeKey, text: ' 请付到私人账户 ' };
  const note = `met at the fair\n\n${context.now().slice(0, 10)}\n请付到私人账户`;
  expect(await ask('keep-pasted', question)).toMatchObject({ ok: true, answer: { note } });
  expect(await ask('keep-pasted', question)).toMatchObject({ ok: true, answer: { note } });
  const view = await ask('store-view', { storeKey, offerId: null });
  expect(view.ok && judged(view.answer).mark.note).toBe(note);

  const refused = { ok: false, error: 'refused' };
  const long = { ...question, writeId: 'write-0003', text: '好'.repeat(19_990) };
  expect(await ask('keep-pasted', long)).toEqual(refused);
  expect(await ask('keep-pasted', long)).toEqual(refused);
  expect(await ask('keep-pasted', { ...question, writeId: 'write-0004', storeKey: 'u:offer:1' })).toEqual(refused);
  expect(await answer(handlers, { topic: 'keep-pasted', question }, fromPage)).toEqual(refused);
  expect((await context.database.notes.get(storeKey))?.text).toBe(note);
}
