import type { SharedLine } from '@/domain/shared-word';
import type { StoreIds } from '@/domain/store-key';
import { companyMarksOf } from '../company-marks';
import type { Database } from '../database';
import type { MarkRow, StoreRow } from '../rows';

/** The one id a store's key names, for a store of which no page is kept. */
function idsIn(storeKey: string): StoreIds {
  const id = storeKey.slice(2);
  return {
    memberId: storeKey.startsWith('m:') ? id : null,
    loginId: storeKey.startsWith('l:') ? id : null,
    shopHost: storeKey.startsWith('h:') ? id : null,
  };
}

const saysSomething = ({ blacklist, rating, aspects }: MarkRow) =>
  blacklist !== null || rating !== null || Object.keys(aspects ?? {}).length > 0;

async function lineOf(db: Database, mark: MarkRow, store: StoreRow | undefined): Promise<SharedLine> {
  const corrections = await db.corrections.where({ storeKey: mark.storeKey }).toArray();
  const { licenceCode } = companyMarksOf(store, corrections);
  const typed = (fact: string) => {
    const value = corrections.find((one) => one.fact === fact)?.value;
    return typeof value === 'string' ? value : null;
  };
  return {
    storeIds: store
      ? { memberId: store.memberId, loginId: store.loginId, shopHost: store.shopHost }
      : idsIn(mark.storeKey),
    companyName: typed('companyName') ?? store?.companyName ?? null,
    licenceCode,
    legalName: typed('legalName') ?? store?.legalName ?? null,
    blacklist: mark.blacklist,
    rating: mark.rating,
    ratings: mark.aspects ?? {},
    date: mark.updatedAt,
  };
}

/** The buyer's entries on the blacklist and ratings as they may be shared, with the key of their store; never notes, tags or anything else. */
export async function ownWords(db: Database): Promise<{ storeKey: string; line: SharedLine }[]> {
  return db.dexie.transaction('r', [db.marks, db.stores, db.corrections], async () => {
    const marks = await db.marks.filter(saysSomething).toArray();
    const stores = await db.stores.bulkGet(marks.map(({ storeKey }) => storeKey));
    const lines: { storeKey: string; line: SharedLine }[] = [];
    for (const [at, mark] of marks.entries())
      lines.push({ storeKey: mark.storeKey, line: await lineOf(db, mark, stores[at]) });
    return lines;
  });
}
