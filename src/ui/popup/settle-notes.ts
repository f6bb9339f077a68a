import type { Ask } from '@/app/topics';
import { isIdentified } from '@/domain/store-key';
import { unpackDraft } from '../marks/draft-text';
import { leftDrafts, type Locks, type Shelf } from './stored-drafts';

/**
 * Saves the notes that pages which are gone left unsaved, so that a backup holds them too. One under which another note stands by now stays
 * a draft: the buyer is asked when the store is opened next. Drafts of other fields stay as they are.
 */
export async function settleNotes(ask: Ask, local: Shelf, locks: Locks): Promise<void> {
  for (const { key, name, draft } of await leftDrafts(local, locks)) {
    const { text, was } = unpackDraft(draft);
    if (!/^[mlh]:/.test(name) || !isIdentified(name) || was === null) continue;
    const question = { writeId: crypto.randomUUID(), storeKey: name, change: { note: text }, was: { note: was } };
    const reply = await ask('change-mark', question);
    if (reply.ok && reply.answer.note === text) await local.remove(key);
  }
}
