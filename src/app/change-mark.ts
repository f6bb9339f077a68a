import { blacklistChangedKey, type StoreMark } from '@/domain/mark';
import { isIdentified } from '@/domain/store-key';
import { changeMark as writeMark } from '@/store/marks';
import { renewCompany } from './brief';
import type { Context } from './context';
import type { Question } from './topics';
import { RefusedError } from './view-error';

/** Changes what the buyer wrote on a store; refused for a page that names no store. */
export async function changeMark(context: Context, question: Question<'change-mark'>): Promise<StoreMark> {
  const { writeId, storeKey, change, was } = question;
  if (!isIdentified(storeKey)) throw new RefusedError('This page names no store.');
  const mark = await writeMark(context.database, writeId, storeKey, change, context.now(), was);
  if ('blacklist' in change) {
    await renewCompany(context, mark.storeKey);
    await context.local.set(blacklistChangedKey, context.now());
  }
  return mark;
}
