import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/store/database';
import { keepHealth, mostVisits, readHealth } from '@/store/health';
import { invented, oldStore } from '../app/invented';

let count = 0;
const fresh = () => openDatabase(`health-${(count += 1)}`);
const onDay = (day: number, hour = 8) => new Date(Date.UTC(2026, 0, day, hour)).toISOString();

describe('what was read of a kind of page', () => {
  it('counts a page once a day, by its last reading', async () => {
    const db = fresh();
    const { offerId, title, ...rest } = oldStore;
    const early = { ...(offerId && { offerId }), ...(title && { title }) };
    await keepHealth(db, invented(early, { readAt: onDay(1) }));
    await keepHealth(db, invented({ ...early, ...rest }, { readAt: onDay(1, 9) }));
    expect(await readHealth(db, 'offer')).toMatchObject([{ at: onDay(1, 9), generation: 'od-2026' }]);
    await keepHealth(db, invented(early, { readAt: onDay(2) }));
    const visits = await readHealth(db, 'offer');
    expect(visits.map(({ found }) => found.length)).toEqual([2, Object.keys(oldStore).length]);
  });

  it('is kept for the last visits of each kind, and names no page', async () => {
    const db = fresh();
    for (let day = 1; day <= mostVisits + 5; day += 1) await keepHealth(db, invented(oldStore, { readAt: onDay(day) }));
    await keepHealth(db, invented(oldStore, { readAt: onDay(1), pageKind: 'shop' }));
    const visits = await readHealth(db, 'offer');
    expect(visits).toHaveLength(mostVisits);
    expect(visits.at(-1)?.at).toBe(onDay(6));
    expect(await readHealth(db, 'shop')).toHaveLength(1);
    expect(JSON.stringify(visits)).not.toMatch(/60000000|1688\.com|示例/);
  });
});
