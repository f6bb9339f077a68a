import { correctableFacts } from '@/domain/correction';
import { languages } from '@/domain/language';
import { pageScripts } from '@/domain/page-script';
import { longestPasted, pastedKinds } from '@/domain/pasted';
import {
  markBase,
  markChange,
  offerId,
  paymentQuestion,
  policyOverlay,
  recordedPayment,
  settingsChange,
  storeKey,
} from '@/domain/schemas/questions';
import { checkChange, checkId } from '@/domain/schemas/checks';
import { chipItems, listAddress } from '@/domain/schemas/chips';
import { compareSubjects, offerNumber, offersWanted, reviewOrder, reviewsWanted } from '@/domain/schemas/dossier';
import { paymentPlan } from '@/domain/schemas/payment-plan';
import { readingSchema } from '@/domain/schemas/reading';
import { shortText, writeId } from '@/domain/schemas/text';
import { tableView, viewId } from '@/domain/schemas/table-view';
import { z } from '@/domain/schemas/zod';
import { inspectionLevels } from '@/evidence/documents/sampling';
import type { Question, Topic } from './topics';

/** Topic -> what its question must look like. A question with an unknown key, or a key too few, is refused. */
export const questionSchemas: { [T in Topic]: z.ZodType<Question<T>> } = {
  visit: z.strictObject({ writeId, reading: readingSchema }),
  'store-view': z.strictObject({ storeKey, offerId }),
  chips: z.strictObject({ url: listAddress, items: chipItems }),
  'check-payment': z.strictObject({
    storeKey,
    offerId,
    payment: paymentQuestion,
    payee: z.exactOptional(z.string().max(200)),
  }),
  'change-mark': z.strictObject({ writeId, storeKey, change: markChange, was: z.exactOptional(markBase) }),
  'shared-words': z.strictObject({ storeKey }),
  'correct-fact': z.strictObject({
    writeId,
    storeKey,
    offerId,
    fact: z.enum(correctableFacts),
    typed: shortText(500).nullable(),
  }),
  'store-checks': z.strictObject({ storeKey }),
  'change-check': z.strictObject({
    writeId,
    storeKey,
    check: checkId,
    change: checkChange,
    was: z.exactOptional(checkChange),
  }),
  'begun-checks': z.strictObject({}),
  'read-document': z.strictObject({ text: shortText(300) }),
  'read-parcel': z.strictObject({ text: shortText(60) }),
  'sampling-plan': z.strictObject({ lotSize: z.number().int().min(0).max(1e9), level: z.enum(inspectionLevels) }),
  dossier: z.strictObject({ storeKey, offers: offersWanted }),
  reviews: z.strictObject({ storeKey, order: reviewOrder, wanted: reviewsWanted }),
  'price-history': z.strictObject({ offerId: offerNumber }),
  compare: z.strictObject({ subjects: compareSubjects }),
  'record-payment': z.strictObject({ payment: recordedPayment }),
  plans: z.strictObject({ storeKey }),
  'keep-plan': z.strictObject({ writeId, plan: paymentPlan }),
  'drop-plan': z.strictObject({ writeId, storeKey, id: writeId }),
  'read-pasted': z.strictObject({
    storeKey: storeKey.nullable(),
    kind: z.enum(pastedKinds),
    text: z.string().max(longestPasted),
  }),
  'keep-pasted': z.strictObject({ writeId, storeKey, text: shortText(longestPasted) }),
  'used-space': z.strictObject({}),
  'delete-everything': z.strictObject({}),
  'files-done': z.strictObject({ storeKeys: z.array(storeKey).max(200_000) }),
  'backup-due': z.strictObject({}),
  quiet: z.strictObject({ speak: z.boolean() }),
  'change-settings': z.strictObject({ change: settingsChange }),
  policy: z.strictObject({ overlay: policyOverlay.nullable() }),
  memo: z.strictObject({ storeKey, offerId }),
  'keep-memo': z.strictObject({ writeId, storeKey, offerId }),
  memos: z.strictObject({ storeKey }),
  views: z.strictObject({}),
  'keep-view': z.strictObject({ view: tableView }),
  'drop-view': z.strictObject({ id: viewId }),
  'reading-health': z.strictObject({ putAside: shortText(200).nullable() }),
  'load-script': z.strictObject({ script: z.enum(pageScripts) }),
  'card-words': z.strictObject({ language: z.enum(languages) }),
};

/** Topics a page's content script may ask; everything else belongs to the extension's own pages. */
const pageTopics: readonly Topic[] = [
  'visit',
  'store-view',
  'chips',
  'check-payment',
  'change-mark',
  'change-settings',
  'load-script',
  'card-words',
];

/**
 * Whether a content script may ask this. Of a mark it may change `quietFor` alone, of the settings what the bar of a list
 * asks: a page that has taken over its process must not reach what the buyer wrote.
 */
export function mayAskFromPage<T extends Topic>(topic: T, question: Question<T>): boolean {
  if (!pageTopics.includes(topic)) return false;
  if (!('change' in question)) return true;
  const own = topic === 'change-settings' ? ['readListReplies', 'listFilter'] : ['quietFor'];
  return Object.keys(question.change).every((key) => own.includes(key));
}

/** Whether a text from outside names a topic; names every object inherits do not. */
export function isTopic(name: unknown): name is Topic {
  return typeof name === 'string' && Object.hasOwn(questionSchemas, name);
}
