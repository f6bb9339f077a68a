import { memoParts, type Memo, type MemoPartId, type MemoRow } from '@/domain/memo';
import { cardWords } from '@/i18n/card-words';
import { memoWords } from '@/i18n/memo-words';
import { readChecks } from '@/store/checks';
import { readPlans } from '@/store/plans';
import type { Context } from '../context';
import { judge } from '../judge';
import { openCase } from '../open-case';
import { presentStore } from '../present-store';
import type { Question } from '../topics';
import { UnknownStoreError } from '../view-error';
import { checkRows, numberRows, ownRows } from './buyer-rows';
import { factRows, findingRows, verdictRows } from './judgement-rows';
import { memoRow } from './memo-row';
import { keptPlanRows, orderRows, paymentRows, planRows } from './order-rows';

/**
 * Everything a decision on a store and the order asked about last rests on now, in the buyer's language; `offerId` null takes the newest
 * of the store's pages. Throws UnknownStoreError when nothing is kept of the store.
 */
export async function makeMemo(context: Context, { storeKey, offerId }: Question<'memo'>): Promise<Memo> {
  const found = await openCase(context, storeKey, offerId);
  if (found === undefined) throw new UnknownStoreError('Nothing is kept of this store.');
  const judgement = judge(found);
  const view = await presentStore(context, found, judgement, found.storeKey, found.notKept);
  if (view.state !== 'judged') throw new UnknownStoreError('This store cannot be judged.');
  const { language, settings } = found;
  const words = memoWords[language];
  const rows: Record<MemoPartId, MemoRow[]> = {
    verdict: verdictRows(view, language),
    order: orderRows(view.payment, language),
    plan: planRows(view.payment, language),
    keptPlan: keptPlanRows(await readPlans(context.database, found.storeKey), language),
    findings: findingRows(view, language),
    checks: checkRows(await readChecks(context.database, found.storeKey), language),
    facts: factRows(judgement.facts, language),
    payments: paymentRows(view.payments, language),
    own: ownRows(view.mark, language),
    numbers: numberRows(settings, language),
    limits: words.limits.map((sentence) => memoRow(sentence, '')),
  };
  const { band, verdict } = view.assessment;
  return {
    storeKey: found.storeKey,
    offerId: view.offerId,
    language,
    at: found.now,
    companyName: view.companyName,
    pageUrl: view.pageUrl,
    band,
    bandWord: cardWords[language].bands[band],
    verdict,
    parts: memoParts.map((part) => ({
      part,
      title: words.parts[part],
      rows: rows[part],
      empty: words.empty[part] ?? '',
    })),
  };
}
