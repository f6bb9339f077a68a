import { describe, expect, it } from 'vitest';
import { toSnapshot } from '@/domain/snapshot';
import type { PageFacts } from '@/domain/page-facts';
import { keepReading } from '@/store/keep-reading';
import { storeHistory } from '@/store/snapshots';
import { invented, oldStore } from '../app/invented';
import { testContext } from '../app/test-context';

const storeKey = 'm:b2b-2200000000001abcde';
const other: Partial<PageFacts> = { ...oldStore, repeatRate: 0.2 };

/** Keeps one reading for each time and answers the stored contents, the one seen last first. */
async function keep(...visits: [string, Partial<PageFacts>][]) {
  const { database } = testContext();
  for (const [readAt, facts] of visits) await keepReading(database, await toSnapshot(invented(facts, { readAt })));
  const { readings } = await storeHistory(database, storeKey);
  const rows = await database.snapshots.toArray();
  return { readings: readings.map(({ readAt }) => readAt), rows };
}

describe('a content that comes back', () => {
  it('is the newest reading again, and kept once', async () => {
    const { readings, rows } = await keep(
      ['2026-11-01T08:00:00.000Z', oldStore],
      ['2026-11-02T08:00:00.000Z', other],
      ['2026-11-03T08:00:00.000Z', oldStore],
    );
    expect(rows).toHaveLength(2);
    expect(readings).toEqual(['2026-11-03T08:00:00.000Z', '2026-11-02T08:00:00.000Z']);
  });

  it('counts a day once, with its last sight, and never goes back in time', async () => {
    const { rows } = await keep(
      ['2026-11-01T08:00:00.000Z', oldStore],
      ['2026-11-03T08:00:00.000Z', oldStore],
      ['2026-11-03T09:00:00.000Z', oldStore],
      ['2026-11-02T09:00:00.000Z', oldStore],
    );
    expect(rows).toMatchObject([{ readAt: '2026-11-01T08:00:00.000Z', seenAgain: ['2026-11-03T09:00:00.000Z'] }]);
  });
});
