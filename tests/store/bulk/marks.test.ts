import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { BulkChange } from '@/domain/bulk-mark';
import { changeMarks } from '@/store/bulk/change-marks';
import { lastBulk, undoMarks } from '@/store/bulk/undo-marks';
import { openDatabase } from '@/store/database';
import { changeMark } from '@/store/marks';

let databases = 0;
const [then, now, later] = ['2026-11-20T08:00:00.000Z', '2026-11-22T08:00:00.000Z', '2026-11-23T08:00:00.000Z'];
const quiet = () => undefined;
const keyOf = (at: number) => `m:store-${at}`;
const entry = { reason: 'sent stones', at: now, expires: null };

/** A database with `count` invented stores. */
async function withStores(count: number) {
  const db = openDatabase(`bulk-${(databases += 1)}`);
  await db.stores.bulkAdd(
    Array.from({ length: count }, (_, at) => ({
      storeKey: keyOf(at),
      memberId: `store-${at}`,
      loginId: null,
      shopHost: null,
      companyName: `虚构${at}公司`,
      licenceCode: null,
      legalName: null,
      firstSeenAt: then,
      lastSeenAt: then,
    })),
  );
  const keys = Array.from({ length: count }, (_, at) => keyOf(at));
  const change = (bulk: BulkChange, on = keys) => changeMarks(db, on, bulk, now, quiet);
  return { db, keys, change, marks: () => db.marks.orderBy('storeKey').toArray() };
}

describe('marks of many stores', () => {
  it('get a tag in one go, with what did not change told apart', async () => {
    const { db, keys, change, marks } = await withStores(3);
    await changeMark(db, 'write-0001', keyOf(0), { tags: ['toys'] }, then);
    const full = Array.from({ length: 50 }, (_, at) => `tag ${at}`);
    await changeMark(db, 'write-0002', keyOf(1), { tags: full }, then);
    expect(await change({ kind: 'add-tag', tag: 'toys' }, [...keys, 'm:gone', keyOf(2)])).toEqual({
      changed: 1,
      same: 1,
      full: 1,
      gone: 1,
      storeKeys: [keyOf(2)],
    });
    expect((await marks()).map(({ tags }) => tags.length)).toEqual([1, 50, 1]);
    expect(await lastBulk(db)).toEqual({ change: { kind: 'add-tag', tag: 'toys' }, at: now, count: 1 });
  });

  it('are all changed or none', async () => {
    const { db, keys, marks } = await withStores(1200);
    const stop = (done: number) => {
      if (done > 600) throw new Error('stopped');
    };
    await expect(changeMarks(db, keys, { kind: 'rate', rating: 4 }, now, stop)).rejects.toThrow('stopped');
    expect(await marks()).toEqual([]);
    expect(await lastBulk(db)).toBeNull();
    expect(await changeMarks(db, keys, { kind: 'rate', rating: 4 }, now, quiet)).toMatchObject({ changed: 1200 });
  });

  it('leave a store on the blacklist its own entry, and recognise the others’ companies', async () => {
    const { db, change, marks } = await withStores(2);
    const own = { reason: 'my own words', at: then, expires: null };
    await changeMark(db, 'write-0001', keyOf(0), { blacklist: own }, then);
    expect(await change({ kind: 'blacklist', entry })).toMatchObject({ changed: 1, same: 1 });
    expect((await marks()).map(({ blacklist }) => blacklist?.reason)).toEqual(['my own words', 'sent stones']);
    expect(await db.marks.where('blockedKeys').startsWith('m:').count()).toBe(2);
    await change({ kind: 'take-off' });
    expect(await db.marks.where('blockedKeys').startsWith('').count()).toBe(0);
  });

  it('go back as they were with one undo', async () => {
    const { db, change, marks } = await withStores(3);
    await changeMark(db, 'write-0001', keyOf(0), { rating: 2, tags: ['toys'] }, then);
    await change({ kind: 'rate', rating: 5 });
    expect(await undoMarks(db, later, quiet)).toMatchObject({ undone: 3, left: 0 });
    expect(await marks()).toMatchObject([{ storeKey: keyOf(0), rating: 2, tags: ['toys'], updatedAt: later }]);
    expect(await undoMarks(db, later, quiet)).toBeNull();
  });

  it('keep what was changed after the bulk change, and put the rest back', async () => {
    const { db, change, marks } = await withStores(3);
    await change({ kind: 'rate', rating: 5 });
    await changeMark(db, 'write-0001', keyOf(0), { rating: 1 }, later);
    await changeMark(db, 'write-0002', keyOf(1), { tags: ['later'] }, later);
    expect(await undoMarks(db, later, quiet)).toMatchObject({ undone: 2, left: 1 });
    expect(await marks()).toMatchObject([
      { storeKey: keyOf(0), rating: 1 },
      { storeKey: keyOf(1), rating: null, tags: ['later'] },
    ]);
  });

  it('keep the undo of the last change when a later one changes nothing', async () => {
    const { db, change } = await withStores(2);
    await change({ kind: 'add-tag', tag: 'toys' });
    await change({ kind: 'take-off' });
    expect(await lastBulk(db)).toMatchObject({ change: { kind: 'add-tag' }, count: 2 });
  });

  it('are taken back where the store stands under a stronger id by then', async () => {
    const { db, change, marks } = await withStores(1);
    await change({ kind: 'add-tag', tag: 'toys' });
    const [mark] = await marks();
    await db.marks.clear();
    if (mark) await db.marks.put({ ...mark, storeKey: 'm:stronger' });
    await db.aliases.put({ id: keyOf(0), storeKey: 'm:stronger' });
    expect(await undoMarks(db, later, quiet)).toMatchObject({ undone: 1, left: 0, storeKeys: ['m:stronger'] });
    expect(await marks()).toEqual([]);
  });
});
