import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import { longestPasted, type PastedAnswer, type PastedKind } from '@/domain/pasted';
import type { ViewError } from '@/domain/view';

/** What was read; `text` is what the places in the answer count in. Null before anything was pasted. */
export interface PastedView {
  text: string;
  kind: PastedKind;
  read: { text: string; answer: PastedAnswer } | null;
  error: ViewError | null;
}

/**
 * A pasted text and what it says, asked again with every change of text, kind or store; an answer to an older text is dropped. Nothing
 * is kept anywhere: closing the box forgets it.
 */
export function usePasted(ask: Ask, storeKey: string | null) {
  const [typed, setTyped] = useState<Pick<PastedView, 'text' | 'kind'>>({ text: '', kind: 'message' });
  const [result, setResult] = useState<Pick<PastedView, 'read' | 'error'>>({ read: null, error: null });
  const newest = useRef(0);
  const { text, kind } = typed;
  useEffect(() => {
    const mine = ++newest.current;
    if (text.trim() === '') {
      setResult({ read: null, error: null });
      return;
    }
    void ask('read-pasted', { storeKey, kind, text }).then((reply) => {
      if (mine !== newest.current) return;
      setResult(reply.ok ? { read: { text, answer: reply.answer }, error: null } : { read: null, error: reply.error });
    });
  }, [ask, storeKey, text, kind]);
  return {
    ...typed,
    ...result,
    change: (part: Partial<Pick<PastedView, 'text' | 'kind'>>) => {
      const next = { ...typed, ...part };
      setTyped({ ...next, text: next.text.slice(0, longestPasted) });
    },
  };
}
