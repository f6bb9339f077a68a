import { fitsCheck, type CheckAnswer, type StoreChecks } from '@/domain/check-answer';
import { isIdentified } from '@/domain/store-key';
import { resolveKey } from '@/store/aliases';
import { allChecks, changeCheck as writeCheck, readChecks } from '@/store/checks';
import { owedStores } from '@/store/payments';
import { renewBrief } from './brief';
import type { Context } from './context';
import type { Question } from './topics';
import { RefusedError } from './view-error';

async function present({ database }: Context, storeKey: string, answers: CheckAnswer[]): Promise<StoreChecks> {
  const store = await database.stores.get(storeKey);
  const { companyName = null, legalName = null, licenceCode = null } = store ?? {};
  return { storeKey, companyName, registeredName: legalName ?? companyName, licenceCode, answers };
}

/** What the buyer answered about a store, with what the registers ask for; no answers for a store nothing is kept of. */
export async function storeChecks(context: Context, { storeKey }: Question<'store-checks'>): Promise<StoreChecks> {
  if (!isIdentified(storeKey)) throw new RefusedError('This page names no store.');
  const key = await resolveKey(context.database, storeKey);
  return present(context, key, await readChecks(context.database, key));
}

/** Changes one answer and judges the store anew; refused for a page that names no store and for what the check does not ask. */
export async function changeCheck(context: Context, question: Question<'change-check'>): Promise<StoreChecks> {
  const { writeId, storeKey, check, change, was } = question;
  if (!isIdentified(storeKey)) throw new RefusedError('This page names no store.');
  if (!fitsCheck(check, change)) throw new RefusedError('This check does not ask that.');
  const kept = await writeCheck(context.database, writeId, storeKey, check, change, context.now(), was);
  if ('outcome' in change || 'answers' in change) await renewBrief(context, kept.storeKey);
  return present(context, kept.storeKey, kept.answers);
}

const newest = (answers: CheckAnswer[]): string =>
  answers.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');

/** Stores with a check begun or money not yet delivered, the one touched last first. */
export async function begunChecks(context: Context): Promise<StoreChecks[]> {
  const begun = await allChecks(context.database);
  for (const storeKey of await owedStores(context.database)) if (!begun.has(storeKey)) begun.set(storeKey, []);
  const stores = [...begun].toSorted(([, one], [, other]) => newest(other).localeCompare(newest(one)));
  return Promise.all(stores.map(([storeKey, answers]) => present(context, storeKey, answers)));
}
