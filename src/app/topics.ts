import type { DocumentCode } from '@/evidence/documents/document-code';
import type { InspectionLevel } from '@/evidence/documents/sampling';
import type { Language } from '@/domain/language';
import type { CorrectableFact } from '@/domain/correction';
import type { CheckChange, StoreChecks } from '@/domain/check-answer';
import type { CheckId } from '@/domain/checks';
import type { ChipItem, ChipsAnswer } from '@/domain/chip';
import type { CompareColumn, CompareSubject } from '@/domain/compare';
import type { Dossier, PriceHistory } from '@/domain/dossier';
import type { Health } from '@/domain/health';
import type { CardWords } from '@/i18n/card-words';
import type { MarkBase, MarkChange, StoreMark, RecordedPayment } from '@/domain/mark';
import type { KeptMemo, Memo } from '@/domain/memo';
import type { PageScript } from '@/domain/page-script';
import type { PastedAnswer, PastedKind } from '@/domain/pasted';
import type { PaymentPlan } from '@/domain/payment-plan';
import type { PaymentAnswer, PaymentQuestion } from '@/domain/payment';
import type { PolicyOverlay, PolicyTable } from '@/domain/policy-table';
import type { QuietList } from '@/domain/quiet';
import type { Reading } from '@/domain/reading';
import type { Settings } from '@/domain/settings';
import type { SharedWord } from '@/domain/shared-word';
import type { ReviewOrder, StoreReviews } from '@/domain/store-reviews';
import type { TableView } from '@/domain/table-view';
import type { StoreView, ViewError } from '@/domain/view';
import type { SpaceUse } from '@/domain/used-space';
import type { ParcelGuess, SamplingAnswer } from './check-tools';

/**
 * Every question one context may ask another, with its answer.
 * `writeId` is chosen by the sender and stays the same over retries, so that a retried write never doubles a record.
 */
export interface Topics {
  /** a page was read: keep it, judge it. The answer goes out after the transaction has completed. */
  visit: { question: { writeId: string; reading: Reading }; answer: StoreView };
  /** what is known of a store; `offerId` null judges the store by its newest page */
  'store-view': { question: { storeKey: string; offerId: string | null }; answer: StoreView };
  /** what to say on cards of the result list at `url`; nothing is kept of them */
  chips: { question: { url: string; items: ChipItem[] }; answer: ChipsAnswer };
  /** `payee` is the name the money would go to, where the buyer knows it */
  'check-payment': {
    question: { storeKey: string; offerId: string | null; payment: PaymentQuestion; payee?: string };
    answer: PaymentAnswer;
  };
  /** `was` is what the change was begun over: words that are others by now are not overwritten, the answer shows them */
  'change-mark': {
    question: { writeId: string; storeKey: string; change: MarkChange; was?: MarkBase };
    answer: StoreMark;
  };
  /** what other buyers, whose lists were taken in, say of a store and its company */
  'shared-words': { question: { storeKey: string }; answer: SharedWord[] };
  /** keeps the buyer's own value of a fact, or takes it back (`typed` null); a text that cannot be the fact changes nothing */
  'correct-fact': {
    question: {
      writeId: string;
      storeKey: string;
      offerId: string | null;
      fact: CorrectableFact;
      typed: string | null;
    };
    answer: { understood: boolean };
  };
  /** the buyer's answers to the checks of one store */
  'store-checks': { question: { storeKey: string }; answer: StoreChecks };
  'change-check': {
    question: { writeId: string; storeKey: string; check: CheckId; change: CheckChange; was?: CheckChange };
    answer: StoreChecks;
  };
  /** stores with a check begun or money not yet delivered, the one touched last first */
  'begun-checks': { question: Record<string, never>; answer: StoreChecks[] };
  /** tools beside the checks: they look at what was typed and keep nothing */
  'read-document': { question: { text: string }; answer: DocumentCode };
  'read-parcel': { question: { text: string }; answer: ParcelGuess };
  'sampling-plan': { question: { lotSize: number; level: InspectionLevel }; answer: SamplingAnswer | null };
  /** everything kept of one store beside its assessment, with its `offers` seen last */
  dossier: { question: { storeKey: string; offers: number }; answer: Dossier };
  /** the first of a store's reviews, in an order, with how many there are */
  reviews: { question: { storeKey: string; order: ReviewOrder; wanted: number }; answer: StoreReviews };
  /** the prices of one offer over the buyer's own visits */
  'price-history': { question: { offerId: string }; answer: PriceHistory };
  /** 2 to 6 stores or offers side by side, in the order asked; null for one nothing is kept of */
  compare: { question: { subjects: CompareSubject[] }; answer: (CompareColumn | null)[] };
  'record-payment': {
    question: { payment: RecordedPayment };
    answer: RecordedPayment[];
  };
  plans: { question: { storeKey: string }; answer: PaymentPlan[] };
  'keep-plan': { question: { writeId: string; plan: PaymentPlan }; answer: PaymentPlan[] };
  'drop-plan': { question: { writeId: string; storeKey: string; id: string }; answer: PaymentPlan[] };
  /** reads what the buyer pasted; nothing is kept. `storeKey` null: for no store, so names cannot be compared */
  'read-pasted': { question: { storeKey: string | null; kind: PastedKind; text: string }; answer: PastedAnswer };
  /** adds a pasted text with its day below the store's note; refused when the note would grow too long */
  'keep-pasted': { question: { writeId: string; storeKey: string; text: string }; answer: StoreMark };
  /** how many records are kept, by kind, and about how much room they take */
  'used-space': { question: Record<string, never>; answer: SpaceUse[] };
  /** deletes every record, draft and setting; the screen has the buyer type a word first */
  'delete-everything': { question: Record<string, never>; answer: SpaceUse[] };
  /** what remains to be done once an import or its undo is on disk: settings of a backup take their place, stores are judged anew */
  'files-done': { question: { storeKeys: string[] }; answer: null };
  /** null while no backup is due; else how many records were written since the last one, and when the oldest of them was */
  'backup-due': { question: Record<string, never>; answer: { written: number; since: string } | null };
  /** everything the buyer silenced; `speak` lets the notices about reading speak again first */
  quiet: { question: { speak: boolean }; answer: QuietList };
  'change-settings': { question: { change: Partial<Settings> }; answer: Settings };
  /** the numbers every judgement rests on; `overlay` takes the place of the buyer's own numbers, null only reads them */
  policy: { question: { overlay: PolicyOverlay | null }; answer: PolicyTable };
  /** everything a decision on a store and the order asked about last rests on now */
  memo: { question: { storeKey: string; offerId: string | null }; answer: Memo };
  /** keeps that memo for good; `memos` are all kept of the store, newest first */
  'keep-memo': { question: { writeId: string; storeKey: string; offerId: string | null }; answer: KeptMemo[] };
  memos: { question: { storeKey: string }; answer: KeptMemo[] };
  /** ways to look at the table of stores that the buyer keeps */
  views: { question: Record<string, never>; answer: TableView[] };
  'keep-view': { question: { view: TableView }; answer: TableView[] };
  'drop-view': { question: { id: string }; answer: TableView[] };
  /** what could be read of each kind of page lately; `putAside` names a notice the buyer has seen enough of */
  'reading-health': { question: { putAside: string | null }; answer: Health };
  /** runs one of the extension's scripts in the asking tab; answered when it has run */
  'load-script': { question: { script: PageScript }; answer: null };
  /** the words of the card, so that pages do not carry every language */
  'card-words': { question: { language: Language }; answer: CardWords };
}

export type Topic = keyof Topics;
export type Question<T extends Topic> = Topics[T]['question'];

/** A question is answered or refused with a reason a screen can word; it never rejects. */
export type Reply<T extends Topic> = { ok: true; answer: Topics[T]['answer'] } | { ok: false; error: ViewError };

/** Asks through a message (content scripts) or in the same page (popup): callers cannot tell. */
export type Ask = <T extends Topic>(topic: T, question: Question<T>) => Promise<Reply<T>>;
