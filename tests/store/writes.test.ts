import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { RecordedPayment } from '@/domain/mark';
import { openDatabase } from '@/store/database';
import { changeMark, readMark } from '@/store/marks';
import { recordPayment } from '@/store/payments';
import { keepRates, readRates } from '@/store/rates';
import { firstDay, nextDay } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`writes-${(count += 1)}`);
const storeKey = 'm:b2b-2200000000001abcde';
const payment: RecordedPayment = {
  id: 'paid-0001',
  storeKey,
  amount: { amount: 300, currency: 'USD' },
  channel: 'escrow',
  paidAt: firstDay,
  deliveredAt: null,
};

describe('a write that is sent again', () => {
  it('does not undo a later change of a mark', async () => {
    const db = fresh();
    await changeMark(db, 'write-0001', storeKey, { rating: 1, note: 'first' }, firstDay);
    await changeMark(db, 'write-0002', storeKey, { rating: 5, note: 'second' }, nextDay);
    const mark = await changeMark(db, 'write-0001', storeKey, { rating: 1, note: 'first' }, nextDay);
    expect(mark).toMatchObject({ rating: 5, note: 'second' });
  });

  it('changes only what it names', async () => {
    const db = fresh();
    await changeMark(db, 'write-0001', storeKey, { rating: 3, note: 'kept', tags: ['kept'] }, firstDay);
    await changeMark(db, 'write-0002', storeKey, { quietFor: 'high young-store' }, nextDay);
    const mark = await changeMark(db, 'write-0003', storeKey, { rating: null }, nextDay);
    expect(mark).toMatchObject({ rating: null, note: 'kept', tags: ['kept'], quietFor: 'high young-store' });
  });

  it('leaves words that are others than those it was begun over, and says what stands', async () => {
    const db = fresh();
    const entry = (reason: string, at: string) => ({ reason, at, expires: null });
    await changeMark(db, 'write-0001', storeKey, { note: 'first', blacklist: entry('one', firstDay) }, firstDay);
    const change = { note: 'mine', blacklist: entry('mine', nextDay), rating: 2 };
    const was = { note: '', blacklist: null };
    expect(await changeMark(db, 'write-0002', storeKey, change, nextDay, was)).toMatchObject({
      note: 'first',
      blacklist: { reason: 'one' },
      rating: 2,
    });
    const seen = { note: 'first', blacklist: { expires: null, at: firstDay, reason: 'one ' } };
    expect(await changeMark(db, 'write-0003', storeKey, change, nextDay, seen)).toMatchObject(change);
  });

  it('joins tags of two windows', async () => {
    const db = fresh();
    await changeMark(db, 'write-0001', storeKey, { tags: ['bags', 'slow'] }, firstDay);
    await changeMark(db, 'write-0002', storeKey, { tags: ['bags', 'slow', 'fair'] }, firstDay, {
      tags: ['bags', 'slow'],
    });
    const mark = await changeMark(db, 'write-0003', storeKey, { tags: ['bags', 'new'] }, nextDay, {
      tags: ['bags', 'slow'],
    });
    expect(mark.tags).toEqual(['bags', 'fair', 'new']);
  });

  it('is forgotten after a day, not before', async () => {
    const db = fresh();
    await changeMark(db, 'write-0001', storeKey, { rating: 1 }, '2026-11-01T08:00:00.000Z');
    await changeMark(db, 'write-0002', storeKey, { rating: 2 }, '2026-11-02T07:00:00.000Z');
    expect(await db.writes.count()).toBe(2);
    await changeMark(db, 'write-0003', storeKey, { rating: 3 }, '2026-11-02T09:00:00.000Z');
    expect(await db.writes.toCollection().primaryKeys()).toEqual(['write-0002', 'write-0003']);
  });

  it('rates aspects one by one, from two places at once, and takes one back', async () => {
    const db = fresh();
    await Promise.all([
      changeMark(db, 'write-0001', storeKey, { aspects: { quality: 4 } }, firstDay),
      changeMark(db, 'write-0002', storeKey, { aspects: { honesty: 2 } }, firstDay),
    ]);
    expect((await readMark(db, storeKey)).aspects).toEqual({ quality: 4, honesty: 2 });
    await changeMark(db, 'write-0003', storeKey, { aspects: { quality: null } }, nextDay);
    expect((await readMark(db, storeKey)).aspects).toEqual({ honesty: 2 });
  });

  it('records a payment once and keeps its delivery', async () => {
    const db = fresh();
    await Promise.all([recordPayment(db, payment), recordPayment(db, payment), recordPayment(db, payment)]);
    await recordPayment(db, { ...payment, deliveredAt: nextDay });
    expect(await recordPayment(db, payment)).toEqual([{ ...payment, deliveredAt: nextDay }]);
  });

  it('is refused when its id stands for another payment', async () => {
    const db = fresh();
    await recordPayment(db, payment);
    expect(await recordPayment(db, { ...payment, amount: { amount: 9, currency: 'USD' } })).toBeUndefined();
    expect(await recordPayment(db, { ...payment, storeKey: 'm:b2b-2' })).toBeUndefined();
    expect(await db.payments.toArray()).toEqual([payment]);
  });

  it('keeps rates by day and uses the newest', async () => {
    const db = fresh();
    const rate = (cny: number, date: string) => ({ currency: 'USD' as const, cny, date, origin: 'buyer' as const });
    await keepRates(db, [rate(7.1, '2026-11-02'), rate(7.3, '2026-11-01')]);
    expect(await keepRates(db, [rate(7.2, '2026-11-02')])).toEqual([rate(7.2, '2026-11-02')]);
    expect(await db.rates.count()).toBe(2);
    expect(await readRates(db)).toEqual([rate(7.2, '2026-11-02')]);
  });
});
