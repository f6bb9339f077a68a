import type { Money } from '@/domain/money';
import { isInForce } from '@/domain/mark';
import type { ColleagueEntry, StoreLine } from '@/domain/store-line';
import { convert, exchangeFrom, type Exchange } from '@/risk/payment/exchange';
import { defaultPolicy } from '@/risk/policy';
import type { Database } from '@/store/database';
import { ownWords, ownWordsOn, storePages, type OwnWords } from '@/store/line-rows';
import { companyMarksOf } from '@/store/company-marks';
import type { PaymentRow, StoreRow } from '@/store/rows';
import { sharedIndex, wholeSharedIndex, type SharedIndex } from '@/store/shared';

/** A note is shown on one line of the table; the whole of it stands in the dossier. */
const noteShown = 300;

function exposureOf(payments: PaymentRow[]): Money[] {
  const currencies = [...new Set(payments.map(({ amount }) => amount.currency))].sort();
  return currencies.flatMap((currency) => {
    const amount = payments.reduce(
      (sum, paid) => sum + (paid.amount.currency === currency ? paid.amount.amount : 0),
      0,
    );
    return amount > 0 ? [{ amount, currency }] : [];
  });
}

/** Entries of colleagues in force at `now`. The table goes by what pages told of a company; the dossier by what the buyer typed too. */
function colleaguesOn(store: StoreRow, shared: SharedIndex, now: string): ColleagueEntry[] {
  return (shared.of(companyMarksOf(store, [])) ?? []).flatMap(({ author, sure, entry: { blacklist } }) =>
    blacklist !== null && isInForce(blacklist, now) ? [{ author, sure, reason: blacklist.reason }] : [],
  );
}

/** One line from the rows of a store; a blacklist entry that has run out by `now` (ISO 8601) counts no more. */
function lineOf(store: StoreRow, own: OwnWords, shared: SharedIndex, exchange: Exchange, now: string): StoreLine {
  const mark = own.marks.get(store.storeKey);
  const entry = mark?.blacklist ?? null;
  const exposure = exposureOf(own.open.get(store.storeKey) ?? []);
  return {
    storeKey: store.storeKey,
    companyName: store.companyName,
    loginId: store.loginId,
    shopHost: store.shopHost,
    brief: store.brief ?? null,
    rating: mark?.rating ?? null,
    tags: mark?.tags ?? [],
    note: own.notes.get(store.storeKey)?.text.slice(0, noteShown) ?? '',
    blacklisted: entry && (entry.expires === null || entry.expires > now) ? entry.reason : null,
    colleagues: colleaguesOn(store, shared, now),
    exposure,
    exposureCny: exposure
      .filter(({ currency }) => exchange[currency] !== undefined)
      .reduce((sum, money) => sum + convert(money, 'CNY', exchange), 0),
    firstSeenAt: store.firstSeenAt,
    lastSeenAt: store.lastSeenAt,
  };
}

const exchangeOf = ({ rates }: OwnWords) => exchangeFrom(defaultPolicy.rates, rates);

const sharedOn = (db: Database, rows: StoreRow[]): Promise<SharedIndex> =>
  sharedIndex(
    db,
    rows.map((row) => companyMarksOf(row, [])),
  );

/** All lines, a page of stores at a time, those seen last first. */
export async function* allLines(db: Database, now: string): AsyncGenerator<StoreLine[]> {
  let own: OwnWords | null = null;
  let whole: SharedIndex | null = null;
  for await (const rows of storePages(db)) {
    // The first page is waited for: it needs the words on its own stores alone.
    const words =
      own ??
      (await ownWordsOn(
        db,
        rows.map(({ storeKey }) => storeKey),
      ));
    const shared = whole ?? (await sharedOn(db, rows));
    const exchange = exchangeOf(words);
    yield rows.map((row) => lineOf(row, words, shared, exchange, now));
    own ??= await ownWords(db);
    whole ??= await wholeSharedIndex(db);
  }
}

/** The lines of some stores as they are now; a store that is gone is null. */
export async function linesFor(db: Database, keys: string[], now: string): Promise<(StoreLine | null)[]> {
  const [own, rows] = await Promise.all([ownWordsOn(db, keys), db.stores.bulkGet(keys)]);
  const shared = await sharedOn(
    db,
    rows.filter((row) => row !== undefined),
  );
  const exchange = exchangeOf(own);
  return rows.map((row) => (row ? lineOf(row, own, shared, exchange, now) : null));
}
