import { Dexie } from 'dexie';
import { keyEntries } from './key-entries';
import type {
  AliasRow,
  AuthorRow,
  BulkUndoRow,
  CheckRow,
  CorrectionRow,
  FileNoteRow,
  HealthRow,
  MarkRow,
  KeptMemoRow,
  NoteRow,
  OfferRow,
  OwnKeyRow,
  PaymentRow,
  PlanRow,
  RateRow,
  ReviewRow,
  SharedRow,
  SnapshotRow,
  StagedRow,
  StoreRow,
  SubscriptionRow,
  UndoRow,
  ViewRow,
  WriteRow,
} from './rows';

/** Indexes of each version; a version that was released is never changed, the next one is added below it. */
const versions: Record<string, string>[] = [
  {
    stores: 'storeKey, lastSeenAt, companyName',
    offers: 'offerId, storeKey, lastReadAt',
    snapshots: 'id, [storeKey+readAt], [offerId+readAt]',
    marks: 'storeKey, updatedAt',
    notes: 'storeKey, updatedAt',
    payments: 'id, storeKey, paidAt',
    rates: '[currency+date]',
    aliases: 'id, storeKey',
    writes: 'writeId, at',
  },
  {
    stores: 'storeKey, lastSeenAt, companyName, licenceCode, legalName',
    reviews: 'id, [storeKey+lastSeenAt], [offerId+lastSeenAt]',
    corrections: 'id, storeKey, [fact+value]',
    health: 'id, [pageKind+at]',
    checklists: 'id, storeKey',
    plans: 'id, storeKey',
    staged: '++id, table',
    undo: '++id',
    fileNotes: 'id',
    marks: 'storeKey, updatedAt, *blockedKeys',
    memos: 'id, [storeKey+at]',
    shared: 'id, fingerprint, storeKey, *sharedKeys',
    authors: 'fingerprint',
    views: 'id',
    bulkUndo: '++id',
    ownKey: 'id',
    subscriptions: 'fingerprint',
  },
];

/**
 * The one database, in the extension's own origin: a content script that opened it would open the page's, so only the
 * background and extension pages may. `name` differs in tests.
 */
export function openDatabase(name = 'touchstone') {
  const dexie = new Dexie(name);
  versions.forEach((tables, index) => dexie.version(index + 1).stores(tables));
  dexie.version(2).upgrade(keyEntries);
  return {
    dexie,
    stores: dexie.table<StoreRow, string>('stores'),
    offers: dexie.table<OfferRow, string>('offers'),
    snapshots: dexie.table<SnapshotRow, string>('snapshots'),
    reviews: dexie.table<ReviewRow, string>('reviews'),
    marks: dexie.table<MarkRow, string>('marks'),
    notes: dexie.table<NoteRow, string>('notes'),
    payments: dexie.table<PaymentRow, string>('payments'),
    plans: dexie.table<PlanRow, string>('plans'),
    rates: dexie.table<RateRow, [string, string]>('rates'),
    aliases: dexie.table<AliasRow, string>('aliases'),
    writes: dexie.table<WriteRow, string>('writes'),
    corrections: dexie.table<CorrectionRow, string>('corrections'),
    health: dexie.table<HealthRow, string>('health'),
    memos: dexie.table<KeptMemoRow, string>('memos'),
    shared: dexie.table<SharedRow, string>('shared'),
    authors: dexie.table<AuthorRow, string>('authors'),
    ownKey: dexie.table<OwnKeyRow, string>('ownKey'),
    subscriptions: dexie.table<SubscriptionRow, string>('subscriptions'),
    checklists: dexie.table<CheckRow, string>('checklists'),
    staged: dexie.table<StagedRow, number>('staged'),
    undo: dexie.table<UndoRow, number>('undo'),
    views: dexie.table<ViewRow, string>('views'),
    bulkUndo: dexie.table<BulkUndoRow, number>('bulkUndo'),
    fileNotes: dexie.table<FileNoteRow, string>('fileNotes'),
  };
}

export type Database = ReturnType<typeof openDatabase>;
