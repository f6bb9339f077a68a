import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { BlacklistEntry, StoreMark } from '@/domain/mark';
import { entryDraftKey, overOf, packEntry, unpackEntry } from '../marks/begun-entry';
import { blankDraft, draftOf, type EntryDraft } from '../marks/entry-draft';
import { popupWording } from './popup-words';
import type { Drafts } from './ports';

interface EntrySource {
  mark: StoreMark;
  ask: Ask;
  drafts: Drafts;
  onChange(mark: StoreMark): void;
}

const sameEntry = (one: BlacklistEntry | null, other: BlacklistEntry | null) => overOf(one) === overOf(other);

/**
 * A store's entry on the blacklist and the form over it. The form is kept as a draft with every key; a save over an entry that another window
 * changed meanwhile overwrites nothing and shows theirs. `before` is what undo brings back, undefined where there is nothing to undo.
 */
export function useEntry({ mark, ask, drafts, onChange }: EntrySource) {
  const { words, own } = popupWording();
  const { storeKey, blacklist } = mark;
  const key = entryDraftKey(storeKey);
  const [form, setForm] = useState<{ draft: EntryDraft; continued: boolean } | null>(null);
  const [over, setOver] = useState<BlacklistEntry | null>(null);
  const [theirs, setTheirs] = useState<{ entry: BlacklistEntry | null } | null>(null);
  const [before, setBefore] = useState<BlacklistEntry | null | undefined>(undefined);
  const [failure, setFailure] = useState('');

  useEffect(() => {
    let gone = false;
    void drafts.load(key).then((stored) => {
      const begun = stored === null ? null : unpackEntry(stored);
      if (gone || begun === null) return;
      setForm((open) => open ?? { draft: begun.draft, continued: true });
      setOver(blacklist);
      setTheirs(begun.over === overOf(blacklist) ? null : { entry: blacklist });
    });
    return () => {
      gone = true;
    };
    // What stands when the form comes back is what it is compared with; later changes are met when it is saved.
  }, [drafts, key]);

  const close = () => {
    setForm(null);
    setTheirs(null);
    setFailure('');
    void drafts.keep(key, null);
  };
  const change = async (next: BlacklistEntry | null, from: BlacklistEntry | null) => {
    const question = {
      writeId: crypto.randomUUID(),
      storeKey,
      change: { blacklist: next },
      was: { blacklist: from },
    };
    const reply = await ask('change-mark', question);
    setFailure(reply.ok ? '' : `${own.failed} ${words.errors[reply.error]}`);
    if (!reply.ok) return;
    const stands = reply.answer.blacklist;
    onChange(reply.answer);
    if (!sameEntry(stands, next)) {
      setOver(stands);
      setTheirs({ entry: stands });
      return;
    }
    close();
    setBefore(from ?? undefined);
  };
  return {
    form,
    theirs,
    before,
    failure,
    open: () => {
      setForm({ draft: blacklist ? draftOf(blacklist) : blankDraft, continued: false });
      setOver(blacklist);
      setFailure('');
    },
    typed: (draft: EntryDraft) => void drafts.keep(key, packEntry({ draft, over: overOf(over) })),
    close,
    save: (entry: BlacklistEntry) => void change(entry, over),
    takeOff: () => void change(null, blacklist),
    undo: () => void change(before ?? null, blacklist),
  };
}
