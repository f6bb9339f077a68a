import type { KeptMemo } from '@/domain/memo';
import { isIdentified } from '@/domain/store-key';
import { resolveKey } from '@/store/aliases';
import { addMemo, readMemos } from '@/store/memos';
import type { Context } from '../context';
import type { Question } from '../topics';
import { RefusedError } from '../view-error';
import { makeMemo } from './make-memo';

/** Keeps a memo as of now under the id its sender chose; the same id again changes nothing. Returns all kept of the store, newest first. */
export async function keepMemo(context: Context, { writeId, ...question }: Question<'keep-memo'>): Promise<KeptMemo[]> {
  if (!isIdentified(question.storeKey)) throw new RefusedError('This page names no store.');
  const memo = await makeMemo(context, question);
  return addMemo(context.database, { id: writeId, storeKey: memo.storeKey, at: memo.at, memo });
}

/** Memos kept of a store, newest first. */
export async function keptMemos({ database }: Context, { storeKey }: Question<'memos'>): Promise<KeptMemo[]> {
  return readMemos(database, await resolveKey(database, storeKey));
}
