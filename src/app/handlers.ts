import { cardWords } from '@/i18n/card-words';
import { changeMark } from './change-mark';
import { changePolicy } from './change-policy';
import { changeSettings } from './change-settings';
import { checkPayment } from './check-payment';
import { readDocument, readParcel, samplingPlan } from './check-tools';
import { begunChecks, changeCheck, storeChecks } from './checks';
import { chips } from './chips';
import { compare } from './compare';
import type { Context } from './context';
import { correctFact } from './correct-fact';
import { deleteEverything, usedSpace } from './delete-everything';
import { keepPasted } from './keep-pasted';
import { dropPlan, keepPlan, plans } from './plans';
import { readPasted } from './read-pasted';
import { dossier } from './dossier';
import { priceHistory } from './price-history';
import { keepMemo, keptMemos } from './memo/keep-memo';
import { makeMemo } from './memo/make-memo';
import { backupDue, filesDone } from './files/files-done';
import { quietList } from './quiet-list';
import { readingHealth } from './reading-health';
import { recordPayment } from './record-payment';
import { listReviews } from './store-reviews';
import { sharedWords } from './shared-words';
import { storeView } from './store-view';
import type { Question, Topic, Topics } from './topics';
import { dropView, keepView, views } from './views';
import { visit } from './visit';

/** One use case for every topic; leaving one out does not compile. `tabId` is the page's tab, null for the extension's own pages. */
export type Handlers = {
  [T in Topic]: (question: Question<T>, tabId: number | null) => Promise<Topics[T]['answer']>;
};

/** The use cases tied to a database and a browser. */
export function createHandlers(context: Context): Handlers {
  return {
    visit: async (question, tabId) => {
      const view = await visit(context, question);
      if (tabId !== null) await context.showOnTab(tabId, view);
      return view;
    },
    'store-view': (question) => storeView(context, question),
    chips: (question) => chips(context, question),
    'check-payment': (question) => checkPayment(context, question),
    'change-mark': (question) => changeMark(context, question),
    'shared-words': (question) => sharedWords(context, question),
    'correct-fact': (question) => correctFact(context, question),
    'store-checks': (question) => storeChecks(context, question),
    'change-check': (question) => changeCheck(context, question),
    'begun-checks': () => begunChecks(context),
    'read-document': (question) => Promise.resolve(readDocument(question)),
    'read-parcel': (question) => Promise.resolve(readParcel(question)),
    'sampling-plan': (question) => Promise.resolve(samplingPlan(question)),
    dossier: (question) => dossier(context, question),
    reviews: (question) => listReviews(context, question),
    'price-history': (question) => priceHistory(context, question),
    compare: (question) => compare(context, question),
    'record-payment': (question) => recordPayment(context, question),
    plans: (question) => plans(context, question),
    'keep-plan': (question) => keepPlan(context, question),
    'drop-plan': (question) => dropPlan(context, question),
    'read-pasted': (question) => readPasted(context, question),
    'keep-pasted': (question) => keepPasted(context, question),
    'used-space': () => usedSpace(context),
    'delete-everything': () => deleteEverything(context),
    'files-done': (question) => filesDone(context, question),
    'backup-due': () => backupDue(context),
    quiet: (question) => quietList(context, question),
    'change-settings': (question) => changeSettings(context, question),
    policy: (question) => changePolicy(context, question),
    memo: (question) => makeMemo(context, question),
    'keep-memo': (question) => keepMemo(context, question),
    memos: (question) => keptMemos(context, question),
    views: () => views(context),
    'keep-view': (question) => keepView(context, question),
    'drop-view': (question) => dropView(context, question),
    'reading-health': (question) => readingHealth(context, question),
    'load-script': async ({ script }, tabId) => {
      if (tabId !== null) await context.loadScript(tabId, script);
      return null;
    },
    'card-words': ({ language }) => Promise.resolve(cardWords[language]),
  };
}
