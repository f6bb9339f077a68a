import type { CheckAnswer } from '@/domain/check-answer';
import type { Correction } from '@/domain/correction';
import type { BulkChange, BulkPart } from '@/domain/bulk-mark';
import type { RecordedPayment, StoreMark } from '@/domain/mark';
import type { KeptMemo } from '@/domain/memo';
import type { Rate } from '@/domain/money';
import type { Thinned } from '@/domain/retention';
import type { PaymentPlan } from '@/domain/payment-plan';
import type { SeenReview } from '@/domain/seen-review';
import type { PageHealth } from '@/domain/page-health';
import type { SharedCompany, SharedEntry } from '@/domain/shared-word';
import type { StoreIds } from '@/domain/store-key';
import type { StoreBrief } from '@/domain/store-line';
import type { TableView } from '@/domain/table-view';

/**
 * Times are ISO 8601 UTC. `companyName` is the newest one read, null until one was; so are the 统一社会信用代码 and the name on the
 * licence, which rows of the first version do not have.
 */
export interface StoreRow extends StoreIds {
  storeKey: string;
  companyName: string | null;
  licenceCode?: string | null;
  legalName?: string | null;
  firstSeenAt: string;
  lastSeenAt: string;
  /** absent until a page of the store was judged */
  brief?: StoreBrief;
  /** looks at its pages that the buyer's retention setting thinned away; absent when none were */
  thinned?: Thinned;
}

export interface OfferRow {
  offerId: string;
  storeKey: string;
  title: string | null;
  url: string;
  firstSeenAt: string;
  lastReadAt: string;
  /** the snapshot that was current at `lastReadAt`, even when its content was first seen long before */
  snapshotId: string;
  /** looks at the offer that were thinned away; absent when none were */
  thinned?: Thinned;
}

/** One content of one page, kept at its first sight. `reading` is unknown until it was checked: the row may be old or damaged. */
export interface SnapshotRow {
  id: string;
  storeKey: string;
  /** null for a page that shows no single offer; such rows are absent from the offer index */
  offerId: string | null;
  readAt: string;
  version: number;
  reading: unknown;
  /** later times the same content was seen, the last of each day (UTC), oldest first; absent when it was seen once */
  seenAgain?: string[];
}

/** One review of a store, once however often it was seen. `offerId` stands beside the review for the index. */
export interface ReviewRow {
  /** hash of offer, buyer, date, text and stars */
  id: string;
  storeKey: string;
  offerId: string | null;
  review: SeenReview;
  firstSeenAt: string;
  lastSeenAt: string;
}

/** `blockedKeys` are what the entry on the blacklist recognises the company by; absent without an entry. */
export type MarkRow = Omit<StoreMark, 'note'> & { blockedKeys?: string[] };

export interface NoteRow {
  storeKey: string;
  text: string;
  updatedAt: string;
}

export type PaymentRow = RecordedPayment;
export type RateRow = Rate;
export type PlanRow = PaymentPlan;

/** `id` is `${storeKey}/${fact}`: one correction of a fact at a time. */
export interface CorrectionRow extends Correction {
  id: string;
}

/** `id` is `${storeKey}/${check}`: one answer to a check of a store. */
export interface CheckRow extends CheckAnswer {
  id: string;
}

/** Another name of a store: `id` is a key it was or may be found under, `storeKey` the one its records stand under. */
export interface AliasRow {
  id: string;
  storeKey: string;
}

/** What was read of one page on one day; `id` names kind, page and day, and never leaves the table. */
export interface HealthRow extends PageHealth {
  id: string;
}

/** A decision memo as it was kept; its text is never changed. */
export type KeptMemoRow = KeptMemo;

/** A write that was done; a late retry of it is recognised and changes nothing. */
export interface WriteRow {
  writeId: string;
  at: string;
}

/** Rows of a backup, checked and not applied yet; they belong to no record of the buyer until they are. */
export interface StagedRow {
  id?: number;
  table: string;
  rows: object[];
}

/** What the last import or restore replaced, for its undo: `before` null where nothing stood, `after` a mark of what it wrote, null where it deleted. */
export interface UndoRow {
  id?: number;
  table: string;
  entries: { key: IDBValidKey; before: object | null; after: number | null }[];
}

/** What a part of the last bulk change did to marks, for its undo; `isNew` where the store had no mark before. */
export interface BulkUndoRow {
  id?: number;
  change: BulkChange;
  at: string;
  entries: { storeKey: string; before: BulkPart; after: BulkPart; isNew: boolean }[];
}

/** A view of the table the buyer keeps, or the columns given to a ready-made one. */
export interface ViewRow extends TableView {
  updatedAt: string;
}

/** When something was last done with files: `import` is the one undo takes back, `backup` the last one handed out, `settings` wait to be applied. */
export interface FileNoteRow {
  id: 'import' | 'backup' | 'settings';
  at: string;
  /** the file's name */
  name: string;
  settings?: object;
}

/**
 * One author's word on one store, as it stood in their newest file; the table's `id` is `${fingerprint}/${storeKey}`. `storeKey` is the
 * strongest id their file names and never moves: what recognises the company here stands in `sharedKeys`.
 */
export interface SharedRow extends SharedCompany {
  id: string;
  fingerprint: string;
  author: string;
  storeKey: string;
  entry: SharedEntry;
  importedAt: string;
  sharedKeys: string[];
}

/**
 * Someone whose file was taken in, known by their key: `publicKey` in its raw form as base64, `fingerprint` its SHA-256 as hex. `name` is
 * what they called themselves last. `trusted` once the buyer said the fingerprint is theirs.
 */
export interface AuthorRow {
  fingerprint: string;
  name: string;
  publicKey: string;
  firstSeenAt: string;
  lastFileAt: string;
  trusted: boolean;
}

/** The buyer's own key to sign lists with, made in this browser: the private half cannot be read, so no backup holds it. */
export interface OwnKeyRow {
  id: 'own';
  /** the name it was used with last */
  name: string;
  privateKey: CryptoKey;
  publicKey: string;
  fingerprint: string;
}

/** A colleague's file that is looked at whenever the desk opens, by the key it was signed with; `size` and `changedAt` (ms) as last taken in. */
export interface SubscriptionRow {
  fingerprint: string;
  handle: FileSystemFileHandle;
  fileName: string;
  size: number;
  changedAt: number;
}
