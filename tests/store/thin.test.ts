import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { snapshotVersion, toSnapshot } from '@/domain/snapshot';
import type { PageFacts } from '@/domain/page-facts';
import { thinnedBefore, type ThinningStep } from '@/domain/retention';
import { changeLog } from '@/evidence/history/change-log';
import { observationsOf } from '@/evidence/history/observations';
import { openDatabase, type Database } from '@/store/database';
import { keepReading } from '@/store/keep-reading';
import { looksOf } from '@/store/snapshots';
import { thinAll } from '@/store/thin/thin-all';
import { invented, oldStore } from '../app/invented';

const storeKey = 'm:b2b-2200000000001abcde';
const cutoff = '2026-06-01T00:00:00.000Z';
const day = (at: number) => new Date(Date.UTC(2025, 0, 1 + at, 8)).toISOString();

/** What the page showed on a day: its count of reviews moves with every visit, its price and badges seldom. */
function factsOn(at: number): Partial<PageFacts> {
  const badges = oldStore.badges?.filter((badge) => at < 205 || badge !== 'deep-factory-audit') ?? [];
  const price = at < 100 ? 1.2 : at === 100 ? 0.8 : 1.4;
  return { ...oldStore, reviewCount: 240 + at, badges, priceTiers: [{ minQuantity: 100, price }] };
}

/** A store visited every day for 400 days, from the first of 2025 on. */
async function visited(name: string): Promise<Database> {
  const db = openDatabase(`thin-${name}`);
  await keepReading(db, await toSnapshot(invented(factsOn(0), { readAt: day(0) })));
  await db.snapshots.bulkAdd(
    Array.from({ length: 399 }, (_, at) => ({
      id: `day-${at + 1}`,
      storeKey,
      offerId: '600000000001',
      readAt: day(at + 1),
      version: snapshotVersion,
      reading: invented(factsOn(at + 1), { readAt: day(at + 1) }),
    })),
  );
  return db;
}

async function last(steps: AsyncGenerator<ThinningStep>): Promise<ThinningStep | undefined> {
  let found: ThinningStep | undefined;
  for await (const step of steps) found = step;
  return found;
}

async function history(db: Database) {
  const looks = (await db.snapshots.toArray()).flatMap(looksOf);
  const prices = observationsOf(looks, 'priceTiers').map(({ value, at }) => ({ price: value[0]?.price, at }));
  const steps = prices.filter(({ price }, index) => price !== prices[index - 1]?.price);
  return { changes: changeLog(looks, { repeatRate: 0.05, serviceScore: 0.2, onTimeRate: 0.05 }), steps };
}

describe('thinning', () => {
  it('keeps the first and the last look, every change to the day, and a look every half month', async () => {
    const db = await visited('changes');
    const before = await history(db);
    expect(before.changes.map(({ kind }) => kind)).toEqual(['badge lost']);
    expect(before.steps.map(({ price }) => price)).toEqual([1.2, 0.8, 1.4]);
    const taken = await last(thinAll(db, cutoff, false));
    expect(taken?.contents).toBeGreaterThan(250);
    expect(await history(db)).toEqual(before);
    const times = (await db.snapshots.toArray()).map(({ readAt }) => readAt).toSorted();
    expect([times[0], times.at(-1)]).toEqual([day(0), day(399)]);
    const gaps = times.map((time, at) => Date.parse(time) - Date.parse(times[at - 1] ?? time));
    expect(Math.max(...gaps)).toBeLessThan(30 * 86_400_000);
    expect((await db.offers.toArray()).every(({ snapshotId }) => snapshotId !== '')).toBe(true);
    const offer = await db.offers.get('600000000001');
    expect(await db.snapshots.get(offer?.snapshotId ?? '')).toBeDefined();
  });

  it('counts first without touching anything, and says beside the store what is gone, also after the next visit', async () => {
    const db = await visited('account');
    const trial = await last(thinAll(db, cutoff, true));
    expect([await db.snapshots.count(), (await db.stores.get(storeKey))?.thinned]).toEqual([400, undefined]);
    expect(await last(thinAll(db, cutoff, false))).toEqual(trial);
    expect(await last(thinAll(db, cutoff, false))).toMatchObject({ done: 1, contents: 0, stores: 0 });
    const gone = { looks: trial?.contents, from: day(1), to: expect.any(String) as string };
    await keepReading(db, await toSnapshot(invented(factsOn(500), { readAt: day(500) })));
    expect(await db.stores.get(storeKey)).toMatchObject({ thinned: gone });
    expect(await db.offers.get('600000000001')).toMatchObject({ thinned: gone });
  });

  it('leaves young looks alone, and the newest ones a verdict looks back on', async () => {
    const db = await visited('young');
    expect(await last(thinAll(db, day(10), true))).toMatchObject({ contents: 9 });
    await last(thinAll(db, '2099-01-01T00:00:00.000Z', false));
    const kept = (await db.snapshots.toArray()).filter(({ readAt }) => readAt >= day(340));
    expect(kept).toHaveLength(60);
  });

  it.each<[string, (db: Database) => Promise<unknown>]>([
    [
      'a payment',
      (db) =>
        db.payments.put({
          id: 'payment-1',
          storeKey,
          amount: { amount: 100, currency: 'USD' },
          channel: 'bank',
          paidAt: day(50),
          deliveredAt: day(80),
        }),
    ],
    [
      'an entry on the blacklist',
      (db) =>
        db.marks.put({
          storeKey,
          rating: null,
          tags: [],
          blacklist: { reason: 'late', at: day(60), expires: null },
          quietFor: null,
          updatedAt: day(60),
        }),
    ],
    [
      'a correction',
      (db) =>
        db.corrections.put({
          id: `${storeKey}/companyName`,
          storeKey,
          fact: 'companyName',
          value: 'x',
          pageSaid: null,
          at: day(9),
        }),
    ],
  ])('takes nothing from a store with %s', async (name, write) => {
    const db = await visited(name);
    await write(db);
    expect(await last(thinAll(db, cutoff, false))).toMatchObject({ done: 1, contents: 0 });
    expect(await db.snapshots.count()).toBe(400);
  });

  it('keeps a content it cannot understand, and one that came back lately', async () => {
    const db = await visited('odd');
    await db.snapshots.update('day-20', { version: snapshotVersion + 1 });
    await db.snapshots.update('day-21', { seenAgain: [day(398)] });
    await last(thinAll(db, cutoff, false));
    expect(await db.snapshots.bulkGet(['day-20', 'day-21', 'day-22'])).toEqual([
      expect.objectContaining({ id: 'day-20' }),
      expect.objectContaining({ id: 'day-21' }),
      undefined,
    ]);
  });

  it('starts at the day the buyer chose, and never by itself', () => {
    expect(thinnedBefore(0, '2026-11-22T08:00:00.000Z')).toBeNull();
    expect(thinnedBefore(6, '2026-11-22T08:00:00.000Z')).toBe('2026-05-22T08:00:00.000Z');
  });
});
