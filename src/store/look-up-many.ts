import type { BlockedMatch, CompanyMarks } from '@/domain/blocked';
import type { CheckAnswer } from '@/domain/check-answer';
import type { Correction } from '@/domain/correction';
import type { StoreMark } from '@/domain/mark';
import type { Reading } from '@/domain/reading';
import type { SharedWord } from '@/domain/shared-word';
import type { StoreIds } from '@/domain/store-key';
import { findStore } from './aliases';
import { blockedIndex, companyMarks } from './blocked';
import { readChecks } from './checks';
import { readCorrections } from './corrections';
import type { Database } from './database';
import { readMark } from './marks';
import { sharedIndex } from './shared';
import { storeHistory } from './snapshots';

/** What a chip needs of one store; `earlier` newest first. */
export interface Glimpse {
  storeKey: string;
  earlier: Reading[];
  mark: StoreMark;
  corrections: Correction[];
  checks: CheckAnswer[];
  /** blacklist entries on other stores that recognise this one's company; null when there is nothing to search by */
  blocked: BlockedMatch[] | null;
  /** what other buyers say of the company, null when no file of theirs was ever taken in */
  shared: SharedWord[] | null;
}

/** Newest readings looked at for one chip: years and rate stand on nearly every kind of page. */
const glimpseLimit = 8;

type Seen = Omit<Glimpse, 'blocked' | 'shared'>;

async function glimpse(db: Database, storeKey: string): Promise<Seen> {
  const [{ readings }, mark, corrections, checks] = await Promise.all([
    storeHistory(db, storeKey, glimpseLimit),
    readMark(db, storeKey),
    readCorrections(db, storeKey),
    readChecks(db, storeKey),
  ]);
  return { storeKey, earlier: readings, mark, corrections, checks };
}

/** What a card tells of its store by itself. */
export interface ListedCard {
  ids: StoreIds;
  offerId: string | null;
  companyName: string | null;
}

/** The company behind a card, by the card and by what is kept of its store. */
async function companyOf(db: Database, { ids, companyName }: ListedCard, seen: Seen): Promise<CompanyMarks> {
  const kept = await companyMarks(db, seen.storeKey, seen.corrections);
  return {
    ids: {
      memberId: ids.memberId ?? kept.ids.memberId,
      loginId: ids.loginId ?? kept.ids.loginId,
      shopHost: ids.shopHost ?? kept.ids.shopHost,
    },
    licenceCode: kept.licenceCode,
    names: companyName === null ? kept.names : [...kept.names, companyName],
  };
}

const tablesOf = (db: Database) => [
  db.stores,
  db.aliases,
  db.offers,
  db.snapshots,
  db.marks,
  db.notes,
  db.corrections,
  db.checklists,
  db.shared,
  db.authors,
];

/**
 * What is kept of the stores of many cards, in their order and in one read transaction. A card without store ids is known by its
 * offer when that was opened before; null for one that leads to no store.
 */
export async function lookUpMany(db: Database, cards: ListedCard[]): Promise<(Glimpse | null)[]> {
  return db.dexie.transaction('r', tablesOf(db), async () => {
    const glimpses = new Map<string, Promise<Seen>>();
    const found = await Promise.all(
      cards.map(async (card) => {
        const named = await findStore(db, card.ids);
        const storeKey = named ?? (card.offerId === null ? undefined : (await db.offers.get(card.offerId))?.storeKey);
        if (storeKey === undefined) return null;
        const known = glimpses.get(storeKey) ?? glimpse(db, storeKey);
        glimpses.set(storeKey, known);
        const seen = await known;
        return { seen, company: await companyOf(db, card, seen) };
      }),
    );
    const companies = found.flatMap((one) => (one ? [one.company] : []));
    const [index, shared] = [await blockedIndex(db, companies), await sharedIndex(db, companies)];
    return found.map(
      (one) =>
        one && {
          ...one.seen,
          blocked: index.matching(one.company, one.seen.storeKey),
          shared: shared.of(one.company),
        },
    );
  });
}
