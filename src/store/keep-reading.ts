import { snapshotVersion, type Snapshot } from '@/domain/snapshot';
import type { Reading } from '@/domain/reading';
import { registeredForm } from '@/domain/company-name';
import { claimStore } from './aliases';
import { renewBlockedKeys } from './blocked';
import type { Database } from './database';
import { keepReviews } from './reviews';
import { recall, type Recalled } from './recall';
import type { SnapshotRow } from './rows';
import { openRow } from './snapshots';

const readText = ({ fields }: Reading, name: 'companyName' | 'licenceCode' | 'legalName'): string | null => {
  const field = fields[name];
  return field.state === 'found' ? field.value : null;
};

async function keepStore(db: Database, storeKey: string, { ids, reading }: Snapshot): Promise<void> {
  const kept = await db.stores.get(storeKey);
  const isNewer = kept === undefined || kept.lastSeenAt <= reading.readAt;
  const legalName = readText(reading, 'legalName');
  const newest = (read: string | null, before: string | null | undefined) => (isNewer ? read : null) ?? before ?? read;
  await db.stores.put({
    ...(kept?.brief && { brief: kept.brief }),
    ...(kept?.thinned && { thinned: kept.thinned }),
    storeKey,
    memberId: ids.memberId ?? kept?.memberId ?? null,
    loginId: newest(ids.loginId, kept?.loginId),
    shopHost: newest(ids.shopHost, kept?.shopHost),
    companyName: newest(readText(reading, 'companyName'), kept?.companyName),
    licenceCode: newest(readText(reading, 'licenceCode'), kept?.licenceCode),
    legalName: newest(legalName === null ? null : registeredForm(legalName), kept?.legalName),
    firstSeenAt: kept && kept.firstSeenAt < reading.readAt ? kept.firstSeenAt : reading.readAt,
    lastSeenAt: isNewer ? reading.readAt : kept.lastSeenAt,
  });
}

async function keepOffer(db: Database, storeKey: string, snapshotId: string, snapshot: Snapshot): Promise<void> {
  const { offerId, reading } = snapshot;
  if (offerId === null) return;
  const kept = await db.offers.get(offerId);
  if (kept && kept.lastReadAt > reading.readAt) return;
  const { title } = reading.fields;
  await db.offers.put({
    offerId,
    storeKey,
    title: title.state === 'found' ? title.value : (kept?.title ?? null),
    url: reading.url,
    firstSeenAt: kept?.firstSeenAt ?? reading.readAt,
    lastReadAt: reading.readAt,
    snapshotId,
    ...(kept?.thinned && { thinned: kept.thinned }),
  });
}

/** Days a content is remembered to have been seen on; with a visit a day that is over a year. */
const mostSights = 400;

/** The row with one more sight, or null when it is no later one. A day counts once, with its last sight. */
function seenAgain(row: SnapshotRow, at: string): SnapshotRow | null {
  const before = row.seenAgain ?? [];
  if (at <= (before.at(-1) ?? row.readAt)) return null;
  const otherDays = before.filter((time) => time.slice(0, 10) !== at.slice(0, 10));
  return { ...row, seenAgain: [...otherDays, at].slice(-mostSights) };
}

/**
 * Adds the content, or that it was seen again, and returns the id it stands under. A row that cannot be understood is never
 * replaced.
 */
async function keepSnapshot(db: Database, storeKey: string, { id, offerId, reading }: Snapshot): Promise<string> {
  const kept = await db.snapshots.get(id);
  if (kept && openRow(kept)) {
    const again = seenAgain(kept, reading.readAt);
    if (again) await db.snapshots.put(again);
    return id;
  }
  const free = kept ? `${id}~${snapshotVersion}` : id;
  const row = { id: free, storeKey, offerId, readAt: reading.readAt, version: snapshotVersion, reading };
  if (!kept || !(await db.snapshots.get(free))) await db.snapshots.add(row);
  return free;
}

/**
 * Keeps a reading and returns what is known of its store, in one transaction: when this resolves, everything is on disk.
 * The same content again adds no snapshot. Undefined, and nothing written, when the page names no store.
 */
export async function keepReading(db: Database, snapshot: Snapshot): Promise<Recalled | undefined> {
  return db.dexie.transaction('rw', db.dexie.tables, async () => {
    const storeKey = await claimStore(db, snapshot.ids);
    if (storeKey === undefined) return undefined;
    await keepStore(db, storeKey, snapshot);
    await renewBlockedKeys(db, storeKey);
    const snapshotId = await keepSnapshot(db, storeKey, snapshot);
    await keepOffer(db, storeKey, snapshotId, snapshot);
    await keepReviews(db, storeKey, snapshot);
    return recall(db, storeKey, snapshot.offerId);
  });
}
