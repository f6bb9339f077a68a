import { companyKeys, strongestKind, type BlockedMatch, type CompanyMarks } from '@/domain/blocked';
import type { Correction } from '@/domain/correction';
import { companyMarksOf } from './company-marks';
import type { Database } from './database';
import type { MarkRow, StoreRow } from './rows';

/** What the kept store under a resolved key is recognised by. */
export async function companyMarks(db: Database, storeKey: string, corrections: Correction[]): Promise<CompanyMarks> {
  return companyMarksOf(await db.stores.get(storeKey), corrections);
}

/**
 * Writes what a store's entry recognises its company by, inside the caller's transaction: after the entry, or what is known of the store,
 * has changed. Needs stores, marks and corrections.
 */
export async function renewBlockedKeys(db: Database, storeKey: string): Promise<void> {
  const row = await db.marks.get(storeKey);
  if (!row || (row.blacklist === null && row.blockedKeys === undefined)) return;
  const { blockedKeys: before = [], ...mark } = row;
  const { blacklist } = mark;
  const marks = blacklist && (await companyMarks(db, storeKey, await db.corrections.where({ storeKey }).toArray()));
  const blockedKeys = marks ? companyKeys(marks, blacklist) : [];
  if (before.join() === blockedKeys.join() && row.blockedKeys) return;
  await db.marks.put(blacklist === null ? mark : { ...mark, blockedKeys });
}

/** Two licence codes that differ are two companies, whatever their names. */
const isOtherCompany = (code: string | null, other: string | null | undefined) =>
  code !== null && other != null && code.toUpperCase() !== other.toUpperCase();

/** Entries that recognise companies, found by those. */
export interface BlockedIndex {
  /**
   * Entries that recognise a company, but for the one on the store under `storeKey` itself; the sure ones first. Null when neither an entry
   * nor a name or licence to search by is known.
   */
  matching(company: CompanyMarks, storeKey: string): BlockedMatch[] | null;
}

function matchOf(
  row: MarkRow,
  store: StoreRow | undefined,
  company: CompanyMarks,
  own: Set<string>,
): BlockedMatch | null {
  const by = strongestKind((row.blockedKeys ?? []).filter((key) => own.has(key)));
  if (by === undefined || row.blacklist === null) return null;
  const sure = by !== 'name';
  if (!sure && isOtherCompany(company.licenceCode, store?.licenceCode)) return null;
  return { storeKey: row.storeKey, name: store?.companyName ?? null, sure, by, entry: row.blacklist };
}

/** Entries that recognise one of the companies, fetched at once inside the caller's transaction. */
export async function blockedIndex(db: Database, companies: CompanyMarks[]): Promise<BlockedIndex> {
  const keys = [...new Set(companies.flatMap((company) => companyKeys(company)))];
  const rows = keys.length === 0 ? [] : await db.marks.where('blockedKeys').anyOf(keys).distinct().toArray();
  const stores = await db.stores.bulkGet(rows.map(({ storeKey }) => storeKey));
  return {
    matching(company, storeKey) {
      const own = new Set(companyKeys(company));
      const found = rows.flatMap((row, index) => {
        const match = row.storeKey === storeKey ? null : matchOf(row, stores[index], company, own);
        return match === null ? [] : [match];
      });
      if (found.length === 0 && company.licenceCode === null && company.names.length === 0) return null;
      return found.toSorted((one, other) => Number(other.sure) - Number(one.sure));
    },
  };
}
