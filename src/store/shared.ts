import { companyKeys, strongestKind, type CompanyMarks } from '@/domain/blocked';
import type { SharedEntry, SharedCompany, SharedWord } from '@/domain/shared-word';
import { storeKeysOf } from '@/domain/store-key';
import type { Database } from './database';
import type { AuthorRow, SharedRow } from './rows';

/** What a shared word recognises its company by: the store it was written on, and what its entry asks for. */
export function sharedKeysOf(company: SharedCompany, { blacklist }: SharedEntry): string[] {
  const names = [company.legalName, company.companyName].filter((name) => name !== null);
  const marks: CompanyMarks = { ids: company.storeIds, licenceCode: company.licenceCode, names };
  return [...new Set([...storeKeysOf(company.storeIds).slice(0, 1), ...companyKeys(marks, blacklist)])];
}

/** Two licence codes that differ are two companies, whatever their names. */
const isOtherCompany = (one: string | null, other: string | null) =>
  one !== null && other !== null && one.toUpperCase() !== other.toUpperCase();

function wordOf(
  { sharedKeys, ...row }: SharedRow,
  author: AuthorRow | undefined,
  company: CompanyMarks,
  asked: Set<string>,
): SharedWord[] {
  const by = strongestKind(sharedKeys.filter((key) => asked.has(key)));
  if (by === undefined) return [];
  const sure = by !== 'name';
  if (!sure && isOtherCompany(company.licenceCode, row.licenceCode)) return [];
  const { fingerprint, storeKey, storeIds, companyName, licenceCode, legalName, entry, importedAt } = row;
  const named = { fingerprint, author: author?.name ?? row.author, trusted: author?.trusted ?? false };
  return [{ ...named, storeKey, storeIds, companyName, licenceCode, legalName, sure, by, entry, importedAt }];
}

/** Words of other buyers, found by the companies they are on. */
export interface SharedIndex {
  /** all authors' words on a company, the sure ones first, then the newest; null when no file was taken in */
  of(company: CompanyMarks): SharedWord[] | null;
}

async function indexOf(db: Database, rows: SharedRow[]): Promise<SharedIndex> {
  const fingerprints = [...new Set(rows.map(({ fingerprint }) => fingerprint))];
  const authors = new Map(
    (await db.authors.bulkGet(fingerprints)).flatMap((row) => (row ? [[row.fingerprint, row] as const] : [])),
  );
  const order = (one: SharedWord, other: SharedWord) =>
    Number(other.sure) - Number(one.sure) || other.entry.date.localeCompare(one.entry.date);
  const byKey = new Map<string, SharedRow[]>();
  for (const row of rows) for (const key of row.sharedKeys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  const isEmpty = rows.length === 0 && (await db.shared.count()) === 0;
  return {
    of(company) {
      if (isEmpty) return null;
      const asked = new Set(companyKeys(company));
      const found = new Set([...asked].flatMap((key) => byKey.get(key) ?? []));
      return [...found].flatMap((row) => wordOf(row, authors.get(row.fingerprint), company, asked)).toSorted(order);
    },
  };
}

/** Words of other buyers on any of the companies, fetched at once inside the caller's transaction. Needs shared and authors. */
export async function sharedIndex(db: Database, companies: CompanyMarks[]): Promise<SharedIndex> {
  const keys = [...new Set(companies.flatMap((company) => companyKeys(company)))];
  return indexOf(db, keys.length === 0 ? [] : await db.shared.where('sharedKeys').anyOf(keys).distinct().toArray());
}

/** All words of other buyers in memory, for a look at every store. Needs shared and authors. */
export const wholeSharedIndex = async (db: Database): Promise<SharedIndex> => indexOf(db, await db.shared.toArray());

/** What all other buyers whose files were taken in say of one company. */
export async function sharedOf(db: Database, company: CompanyMarks): Promise<SharedWord[]> {
  return db.dexie.transaction(
    'r',
    [db.shared, db.authors],
    async () => (await sharedIndex(db, [company])).of(company) ?? [],
  );
}
