import type { Database } from './database';
import type { MarkRow, NoteRow, PaymentRow, RateRow, StoreRow } from './rows';

/** What the buyer wrote on stores. */
export interface OwnWords {
  marks: Map<string, MarkRow>;
  notes: Map<string, NoteRow>;
  /** payments not delivered yet */
  open: Map<string, PaymentRow[]>;
  rates: RateRow[];
}

function together(marks: MarkRow[], notes: NoteRow[], payments: PaymentRow[], rates: RateRow[]): OwnWords {
  const open = new Map<string, PaymentRow[]>();
  for (const row of payments)
    if (row.deliveredAt === null) open.set(row.storeKey, [...(open.get(row.storeKey) ?? []), row]);
  return {
    marks: new Map(marks.map((row) => [row.storeKey, row])),
    notes: new Map(notes.map((row) => [row.storeKey, row])),
    open,
    rates,
  };
}

/** Words on all stores: few rows beside the stores seen, so they are read at once. */
export async function ownWords(db: Database): Promise<OwnWords> {
  const [marks, notes, payments, rates] = await Promise.all([
    db.marks.toArray(),
    db.notes.toArray(),
    db.payments.toArray(),
    db.rates.toArray(),
  ]);
  return together(marks, notes, payments, rates);
}

/** Words on the stores with these keys. */
export async function ownWordsOn(db: Database, keys: string[]): Promise<OwnWords> {
  const [marks, notes, payments, rates] = await Promise.all([
    db.marks.bulkGet(keys),
    db.notes.bulkGet(keys),
    db.payments.where('storeKey').anyOf(keys).toArray(),
    db.rates.toArray(),
  ]);
  const present = <Row>(rows: (Row | undefined)[]) => rows.filter((row) => row !== undefined);
  return together(present(marks), present(notes), payments, rates);
}

/** Rows fetched at once: about 30 ms of work, and few enough messages for 100,000 stores. */
const pageSize = 1000;
/** Of the first page, which is waited for: more than a screen shows. */
const firstPage = 100;

/** All stores, page by page, those seen last first: what the table shows first is there first. */
export async function* storePages(db: Database): AsyncGenerator<StoreRow[]> {
  let before: string | undefined;
  let seen = new Set<string>();
  for (let size = firstPage; ; size = pageSize) {
    const range =
      before === undefined ? db.stores.orderBy('lastSeenAt') : db.stores.where('lastSeenAt').belowOrEqual(before);
    const rows = await range
      .reverse()
      .limit(size + seen.size)
      .toArray();
    const fresh = rows.filter(({ storeKey }) => !seen.has(storeKey));
    if (fresh.length > 0) yield fresh;
    const last = rows.at(-1)?.lastSeenAt;
    if (last === undefined || rows.length < size + seen.size) return;
    // Stores of the very same moment as the last one come again with the next page.
    seen = new Set(rows.filter((row) => row.lastSeenAt === last).map(({ storeKey }) => storeKey));
    before = last;
  }
}
