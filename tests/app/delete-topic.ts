import { expect } from 'vitest';
import { answer } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { SpaceUse } from '@/domain/used-space';
import { invented, oldStore } from './invented';
import type { testContext } from './test-context';

const page = { kind: 'page', tabId: 7 } as const;
const extension = { kind: 'extension', tabId: null } as const;

/** One store is counted, a page may not delete it, and afterwards nothing is left: no record, no draft, no setting. */
export async function deletesEverything(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  await answer(handlers, { topic: 'visit', question: { writeId: 'write-0001', reading: invented(oldStore) } }, page);
  await answer(handlers, { topic: 'change-settings', question: { change: { language: 'zh_CN' } } }, extension);
  await context.local.set('draft:m:1', 'half a note');
  const records = async (topic: string) => {
    const reply = await answer(handlers, { topic, question: {} }, extension);
    const kinds = (reply.ok ? reply.answer : []) as SpaceUse[];
    expect(kinds.every(({ records, bytes }) => records > 0 === bytes > 0)).toBe(true);
    return Object.fromEntries(kinds.map((use) => [use.kind, use.records]));
  };
  expect(await records('used-space')).toMatchObject({ offers: 1, contents: 1, words: 0, payments: 0 });
  expect(await answer(handlers, { topic: 'delete-everything', question: {} }, page)).toMatchObject({ ok: false });
  expect(await records('delete-everything')).toMatchObject({ stores: 0, offers: 0, contents: 0, own: 0 });
  const rows = await Promise.all(context.database.dexie.tables.map((table) => table.count()));
  expect(rows.every((count) => count === 0)).toBe(true);
  expect([await context.local.get('draft:m:1'), await context.local.get('settings')]).toEqual([undefined, undefined]);
}
