import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { toSnapshot } from '@/domain/snapshot';
import type { PageFacts } from '@/domain/page-facts';
import { openDatabase } from '@/store/database';
import { keepReading } from '@/store/keep-reading';
import { lookUpKey } from '@/store/look-up';
import { invented, nextDay, oldStore } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`keep-${(count += 1)}`);
const snapshotOf = (facts: Partial<PageFacts>, readAt?: string) =>
  toSnapshot(invented(facts, readAt ? { readAt } : {}));

describe('keeping a reading', () => {
  it('survives the end of the process once it has answered', async () => {
    const db = fresh();
    await keepReading(db, await snapshotOf(oldStore));
    db.dexie.close();
    const again = openDatabase(db.dexie.name);
    expect((await lookUpKey(again, 'm:b2b-2200000000001abcde', '600000000001'))?.current?.fields.title).toMatchObject({
      value: oldStore.title,
    });
  });

  it('leaves nothing behind when it is cut off half-way', async () => {
    const db = fresh();
    const snapshot = await snapshotOf(oldStore);
    const cut = db.dexie.transaction('rw', db.dexie.tables, async () => {
      await keepReading(db, snapshot);
      Dexie.currentTransaction.abort();
    });
    await expect(cut).rejects.toThrow();
    expect(await Promise.all(db.dexie.tables.map((table) => table.count()))).toEqual(db.dexie.tables.map(() => 0));
    await keepReading(db, snapshot);
    expect(await db.snapshots.count()).toBe(1);
  });

  it('takes many visits at once and keeps each content once', async () => {
    const db = fresh();
    const offers = Array.from({ length: 20 }, (_, at) => ({ ...oldStore, offerId: String(600_000_000_000 + at) }));
    const snapshots = await Promise.all([...offers, ...offers, ...offers].map((facts) => snapshotOf(facts)));
    await Promise.all(snapshots.map((snapshot) => keepReading(db, snapshot)));
    expect(await Promise.all([db.stores, db.offers, db.snapshots].map((table) => table.count()))).toEqual([1, 20, 20]);
  });

  it('adds a changed content and looks back on the older one', async () => {
    const db = fresh();
    await keepReading(db, await snapshotOf(oldStore));
    const recalled = await keepReading(db, await snapshotOf({ ...oldStore, membershipYears: 7 }, nextDay));
    const years = recalled?.earlier.map(({ fields }) => fields.membershipYears);
    expect(years).toMatchObject([{ value: 7 }, { value: 6 }]);
  });

  it('takes a late message of an older page without forgetting the newer one', async () => {
    const db = fresh();
    await keepReading(db, await snapshotOf({ ...oldStore, membershipYears: 7 }, nextDay));
    await keepReading(db, await snapshotOf(oldStore));
    const recalled = await lookUpKey(db, 'm:b2b-2200000000001abcde', '600000000001');
    expect(recalled?.current?.fields.membershipYears).toMatchObject({ value: 7 });
    expect(await db.snapshots.count()).toBe(2);
  });

  it('knows which content was seen last when an older one comes back', async () => {
    const db = fresh();
    await keepReading(db, await snapshotOf(oldStore, '2026-11-01T08:00:00.000Z'));
    await keepReading(db, await snapshotOf({ ...oldStore, rating: 4.1 }, '2026-11-02T08:00:00.000Z'));
    await keepReading(db, await snapshotOf(oldStore, '2026-11-03T08:00:00.000Z'));
    const recalled = await lookUpKey(db, 'm:b2b-2200000000001abcde', '600000000001');
    expect(recalled?.current).toMatchObject({ readAt: '2026-11-03T08:00:00.000Z' });
    expect(recalled?.current?.fields.rating).toMatchObject({ value: 4.8 });
  });

  it('keeps and reports a snapshot that is newer than the program or damaged', async () => {
    const db = fresh();
    const snapshot = await snapshotOf(oldStore);
    await keepReading(db, snapshot);
    const kept = await db.snapshots.get(snapshot.id);
    if (!kept) throw new Error('nothing was kept');
    const damaged = { ...kept, reading: { url: 'cut off' } };
    await db.snapshots.bulkPut([damaged, { ...kept, id: 'newer', version: 99, readAt: nextDay }]);
    expect(await lookUpKey(db, kept.storeKey, null)).toMatchObject({ unreadable: 2, current: undefined });
    const recalled = await keepReading(db, snapshot);
    expect(recalled).toMatchObject({ unreadable: 2, current: { fields: { membershipYears: { value: 6 } } } });
    expect(await db.snapshots.get(snapshot.id)).toEqual(damaged);
    await keepReading(db, snapshot);
    expect(await db.snapshots.count()).toBe(3);
  });
});
