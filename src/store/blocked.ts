import { companyKeys, isSureKey, type BlockedMatch, type CompanyMarks } from '@/domain/blocked';
import type { Correction } from '@/domain/correction';
import { companyMarksOf } from './company-marks';
import type { Database } from './database';
import type { MarkRow } from './rows';

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

/** Every entry, with the keys it rings at. */
export interface BlockedIndex {
  /** entries that recognise a company, but for the one on the store under `storeKey` itself; the sure ones first */
  matching(company: CompanyMarks, storeKey: string | null): BlockedMatch[];
}

/** Entries that recognise one of the companies, fetched at once inside the caller's transaction. */
export async function blockedIndex(db: Database, companies: CompanyMarks[]): Promise<BlockedIndex> {
  const keys = [...new Set(companies.flatMap((company) => companyKeys(company)))];
  const rows: MarkRow[] = keys.length === 0 ? [] : await db.marks.where('blockedKeys').anyOf(keys).distinct().toArray();
  const stores = new Map(
    (await db.stores.bulkGet(rows.map(({ storeKey }) => storeKey))).flatMap((row) =>
      row ? [[row.storeKey, row] as const] : [],
    ),
  );
  return {
    matching(company, storeKey) {
      const own = new Set(companyKeys(company));
      const found = rows.flatMap((row): BlockedMatch[] => {
        const shared = (row.blockedKeys ?? []).filter((key) => own.has(key));
        if (row.storeKey === storeKey || row.blacklist === null || shared.length === 0) return [];
        const store = stores.get(row.storeKey);
        const sure = shared.some(isSureKey);
        if (!sure && isOtherCompany(company.licenceCode, store?.licenceCode)) return [];
        return [{ storeKey: row.storeKey, name: store?.companyName ?? null, sure, entry: row.blacklist }];
      });
      return found.toSorted((one, other) => Number(other.sure) - Number(one.sure));
    },
  };
}
