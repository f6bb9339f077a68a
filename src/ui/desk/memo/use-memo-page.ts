import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { KeptMemo, Memo } from '@/domain/memo';
import type { ViewError } from '@/domain/view';

interface MemoPage {
  /** null until it was made or found, or when it is not kept here */
  memo: Memo | null;
  /** true once it is known what there is to show */
  isKnown: boolean;
  isKept: boolean;
  error: ViewError | null;
  keep(): Promise<void>;
  /** makes the memo anew of what is known now; one that was kept stays as it was */
  remake(): Promise<void>;
}

/** The memo with an id, or with none the one that could be made now. */
export function useMemoPage(ask: Ask, storeKey: string, memoId: string | null): MemoPage {
  const [memo, setMemo] = useState<Memo | null>(null);
  const [isKnown, setKnown] = useState(false);
  const [isKept, setKept] = useState(memoId !== null);
  const [error, setError] = useState<ViewError | null>(null);
  // One id for all tries to keep this memo, so that pressing twice keeps one; a memo made anew is another one.
  const [writeId, setWriteId] = useState(() => crypto.randomUUID());
  const show = useCallback((kept: KeptMemo[], id: string) => {
    const found = kept.find((one) => one.id === id);
    setMemo(found?.memo ?? null);
    setKept(found !== undefined);
  }, []);
  const make = useCallback(async () => {
    const reply = await ask('memo', { storeKey, offerId: null });
    if (reply.ok) setMemo(reply.answer);
    setError(reply.ok ? null : reply.error);
    return reply.ok;
  }, [ask, storeKey]);
  useEffect(() => {
    const read = async () => {
      if (memoId === null) await make();
      else {
        const reply = await ask('memos', { storeKey });
        if (reply.ok) show(reply.answer, memoId);
        setError(reply.ok ? null : reply.error);
      }
      setKnown(true);
    };
    void read();
  }, [ask, storeKey, memoId, make, show]);
  const keep = async () => {
    const reply = await ask('keep-memo', { writeId, storeKey, offerId: null });
    if (reply.ok) show(reply.answer, writeId);
    setError(reply.ok ? null : reply.error);
  };
  const remake = async () => {
    if (!(await make())) return;
    setKept(false);
    setWriteId(crypto.randomUUID());
  };
  return { memo, isKnown, isKept, error, keep, remake };
}
