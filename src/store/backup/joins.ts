import { joinAnswers } from '../check-rows';
import { joinMarks, joinNotes, joinStores } from '../move-store';
import type {
  AuthorRow,
  SharedRow,
  CheckRow,
  MarkRow,
  NoteRow,
  OfferRow,
  PaymentRow,
  ReviewRow,
  StoreRow,
} from '../rows';

type Join = (kept: object, row: object) => object;

/** A join of one table's rows, which the list below names. */
const of =
  <Row extends object>(join: (kept: Row, row: Row) => Row): Join =>
  (kept, row) =>
    join(kept as Row, row as Row);

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);
const keep: Join = (kept) => kept;

const timeOf = (row: object): string => {
  const { updatedAt, at } = row as { updatedAt?: unknown; at?: unknown };
  return String(updatedAt ?? at ?? '');
};
/** Of two the one written later; of two as old the one that is here. */
const newer: Join = (kept, row) => (timeOf(row) > timeOf(kept) ? row : kept);

/** A note that already holds the other one stays as it is, so that restoring twice says nothing twice. */
function notes(kept: NoteRow, row: NoteRow): NoteRow {
  if (kept.text.includes(row.text)) return kept;
  return row.text.includes(kept.text) ? row : joinNotes(row, kept);
}

function checks(kept: CheckRow, row: CheckRow): CheckRow {
  const note = kept.note.includes(row.note) ? '' : row.note;
  return joinAnswers({ ...row, note }, kept);
}

const offers = (kept: OfferRow, row: OfferRow): OfferRow => ({
  ...(row.lastReadAt > kept.lastReadAt ? row : kept),
  firstSeenAt: earlier(kept.firstSeenAt, row.firstSeenAt),
  ...(kept.thinned && { thinned: kept.thinned }),
});

const reviews = (kept: ReviewRow, row: ReviewRow): ReviewRow => ({
  ...kept,
  firstSeenAt: earlier(kept.firstSeenAt, row.firstSeenAt),
  lastSeenAt: later(kept.lastSeenAt, row.lastSeenAt),
});

/** Goods that arrived do not go back because an older backup did not know yet. */
const payments = (kept: PaymentRow, row: PaymentRow): PaymentRow => ({
  ...kept,
  deliveredAt: kept.deliveredAt ?? row.deliveredAt,
});

/** What no rule of joining marks names stays with the newer of the two. */
function marks(kept: MarkRow, row: MarkRow): MarkRow {
  const [older, newer] = row.updatedAt > kept.updatedAt ? [kept, row] : [row, kept];
  return { ...older, ...newer, ...joinMarks(row, kept) };
}

/** Looks thinned away here are counted here already; a backup of this computer would count them twice. */
const stores = (kept: StoreRow, row: StoreRow): StoreRow => ({
  ...joinStores(row, kept),
  ...(kept.thinned && { thinned: kept.thinned }),
});

/** Whether a key is its owner's is as the buyer says here. */
const authors = (kept: AuthorRow, row: AuthorRow): AuthorRow => ({
  ...(row.lastFileAt > kept.lastFileAt ? row : kept),
  firstSeenAt: earlier(kept.firstSeenAt, row.firstSeenAt),
  trusted: kept.trusted,
});

const shared = (kept: SharedRow, row: SharedRow): SharedRow => (row.importedAt > kept.importedAt ? row : kept);

const joins: Record<string, Join> = {
  stores: of(stores),
  offers: of(offers),
  snapshots: keep,
  reviews: of(reviews),
  marks: of(marks),
  notes: of(notes),
  payments: of(payments),
  rates: keep,
  aliases: keep,
  checklists: of(checks),
  authors: of(authors),
  shared: of(shared),
};

/**
 * One record of two that stand under the same key. Nothing the buyer wrote is dropped: the newer word wins, notes are joined, and what was
 * read keeps its first and last sight. A table without a rule of its own keeps the newer record.
 */
export function joinRows(table: string, kept: object, row: object): object {
  return (joins[table] ?? newer)(kept, row);
}
