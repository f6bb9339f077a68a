import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { localAsk } from '@/app/answer';
import { createHandlers } from '@/app/handlers';
import { packDraft } from '@/ui/marks/draft-text';
import { settleNotes } from '@/ui/popup/settle-notes';
import { testContext } from '../app/test-context';

const storeKey = 'm:b2b-2200000000001abcde';
const other = 'm:b2b-2200000000002abcde';

it('saves notes of pages that are gone, and leaves every other draft alone', async () => {
  const ask = localAsk(createHandlers(testContext()));
  const note = async (key: string, text: string) =>
    ask('change-mark', { writeId: crypto.randomUUID(), storeKey: key, change: { note: text } });
  await note(storeKey, 'old');
  await note(other, 'written since');
  const stored = new Map<string, unknown>([
    [`draft:${storeKey}#gone`, packDraft({ text: 'old and new', was: 'old' })],
    [`draft:${other}#gone`, packDraft({ text: 'mine', was: 'old' })],
    [`draft:tags:${storeKey}#gone`, packDraft({ text: 'a', was: '' })],
    [`draft:${storeKey}#open`, packDraft({ text: 'still typing', was: 'old' })],
    ['settings', { enabled: true }],
  ]);
  await settleNotes(
    ask,
    {
      get: () => Promise.resolve(Object.fromEntries(stored)),
      set: () => Promise.resolve(),
      remove: (key) => Promise.resolve(void stored.delete(key)),
    },
    { request: () => Promise.resolve(), query: () => Promise.resolve({ held: [{ name: 'drafts:open' }] }) },
  );
  const kept = async (key: string) => {
    const reply = await ask('change-mark', { writeId: crypto.randomUUID(), storeKey: key, change: {} });
    return reply.ok ? reply.answer.note : reply.error;
  };
  expect(await kept(storeKey)).toBe('old and new');
  expect(await kept(other)).toBe('written since');
  expect([...stored.keys()]).toEqual([
    `draft:${other}#gone`,
    `draft:tags:${storeKey}#gone`,
    `draft:${storeKey}#open`,
    'settings',
  ]);
});
