import type { CheckAnswer } from '@/domain/check-answer';
import type { Correction } from '@/domain/correction';
import type { StoreMark } from '@/domain/mark';
import type { Reading } from '@/domain/reading';
import type { StoreIds } from '@/domain/store-key';
import { findStore } from './aliases';
import { readChecks } from './checks';
import { readCorrections } from './corrections';
import type { Database } from './database';
import { readMark } from './marks';
import { storeHistory } from './snapshots';

/** What a chip needs of one store; `earlier` newest first. */
export interface Glimpse {
  storeKey: string;
  earlier: Reading[];
  mark: StoreMark;
  corrections: Correction[];
  checks: CheckAnswer[];
}

/** Newest readings looked at for one chip: years and rate stand on nearly every kind of page. */
const glimpseLimit = 8;

async function glimpse(db: Database, storeKey: string): Promise<Glimpse> {
  const [{ readings }, mark, corrections, checks] = await Promise.all([
    storeHistory(db, storeKey, glimpseLimit),
    readMark(db, storeKey),
    readCorrections(db, storeKey),
    readChecks(db, storeKey),
  ]);
  return { storeKey, earlier: readings, mark, corrections, checks };
}

/**
 * What is kept of the stores of many cards, in their order and in one read transaction. A card without store ids is known by its
 * offer when that was opened before; null for one that leads to no store.
 */
export async function lookUpMany(
  db: Database,
  cards: { ids: StoreIds; offerId: string | null }[],
): Promise<(Glimpse | null)[]> {
  const tables = [db.stores, db.aliases, db.offers, db.snapshots, db.marks, db.notes, db.corrections, db.checklists];
  return db.dexie.transaction('r', tables, async () => {
    const seen = new Map<string, Promise<Glimpse>>();
    return Promise.all(
      cards.map(async ({ ids, offerId }) => {
        const named = await findStore(db, ids);
        const storeKey = named ?? (offerId === null ? undefined : (await db.offers.get(offerId))?.storeKey);
        if (storeKey === undefined) return null;
        const known = seen.get(storeKey) ?? glimpse(db, storeKey);
        seen.set(storeKey, known);
        return known;
      }),
    );
  });
}
