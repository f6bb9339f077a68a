import { longestNote, type StoreMark } from '@/domain/mark';
import { pastedEntry } from '@/domain/note-join';
import { isIdentified } from '@/domain/store-key';
import { addToNote } from '@/store/marks';
import type { Context } from './context';
import type { Question } from './topics';
import { RefusedError } from './view-error';

/** Adds a pasted text with its day below the store's note; refused for a page that names no store, or when the note would grow too long. */
export async function keepPasted(
  context: Context,
  { writeId, storeKey, text }: Question<'keep-pasted'>,
): Promise<StoreMark> {
  if (!isIdentified(storeKey)) throw new RefusedError('This page names no store.');
  const now = context.now();
  const entry = pastedEntry(now.slice(0, 10), text);
  const mark = await addToNote(context.database, { writeId, storeKey, entry, longest: longestNote }, now);
  if (mark === undefined) throw new RefusedError('The note would be too long.');
  return mark;
}
