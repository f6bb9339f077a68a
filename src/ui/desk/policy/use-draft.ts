import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '../../popup/ports';
import { draftFrom, textOf, type Draft } from './draft';

/** Where the draft is kept; no store has this key. */
const key = 'policy';

/** Numbers changed and not in force: they are kept as they are typed and found again when the screen, or the browser, was closed. */
export function useDraft(drafts: Drafts): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    let isOpen = true;
    void drafts.load(key).then((kept) => {
      if (isOpen) setDraft((typed) => typed ?? draftFrom(kept));
    });
    return () => {
      isOpen = false;
    };
  }, [drafts]);
  const change = (next: Draft) => {
    setDraft(next);
    void drafts.keep(key, textOf(next));
  };
  return [draft ?? {}, change];
}
