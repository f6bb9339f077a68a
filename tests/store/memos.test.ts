import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Memo } from '@/domain/memo';
import { openDatabase } from '@/store/database';
import { addMemo, readMemos } from '@/store/memos';
import { moveStore } from '@/store/move-store';

const memo: Memo = {
  storeKey: 'h:shop1.1688.com',
  offerId: null,
  language: 'en',
  at: '2026-11-01T08:00:00.000Z',
  companyName: '示例包装',
  pageUrl: 'https://shop1.1688.com/',
  band: 'low',
  bandWord: 'Low risk',
  verdict: 'Few signs of risk.',
  parts: [],
};

it('memos follow their store to another key, word for word', async () => {
  const db = openDatabase('memos-1');
  const { storeKey, at } = memo;
  await addMemo(db, { id: 'memo-0001', storeKey, at, memo });
  await addMemo(db, { id: 'memo-0002', storeKey, at: '2026-11-02T08:00:00.000Z', memo });
  await db.dexie.transaction('rw', db.dexie.tables, () => moveStore(db, storeKey, 'm:b2b-1'));
  expect(await readMemos(db, storeKey)).toEqual([]);
  const kept = await readMemos(db, 'm:b2b-1');
  expect(kept.map(({ id }) => id)).toEqual(['memo-0002', 'memo-0001']);
  expect(kept.map((one) => one.memo)).toEqual([memo, memo]);
});

it('a memo kept twice stays as it was kept first', async () => {
  const db = openDatabase('memos-2');
  const { storeKey, at } = memo;
  await addMemo(db, { id: 'memo-0001', storeKey, at, memo });
  const kept = await addMemo(db, { id: 'memo-0001', storeKey, at, memo: { ...memo, verdict: 'Other words.' } });
  expect(kept).toEqual([{ id: 'memo-0001', storeKey, at, memo }]);
});
