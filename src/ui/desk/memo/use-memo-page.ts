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
}

/** The memo with an id, or with none the one that could be made now. */
export function useMemoPage(ask: Ask, storeKey: string, memoId: string | null): MemoPage {
  const [memo, setMemo] = useState<Memo | null>(null);
  const [isKnown, setKnown] = useState(false);
  const [isKept, setKept] = useState(memoId !== null);
  const [error, setError] = useState<ViewError | null>(null);
  // One id for all tries to keep this memo, so that pressing twice keeps one.
  const [writeId] = useState(() => crypto.randomUUID());
  const show = useCallback((kept: KeptMemo[], id: string) => {
    const found = kept.find((one) => one.id === id);
    setMemo(found?.memo ?? null);
    setKept(found !== undefined);
  }, []);
  useEffect(() => {
    const read = async () => {
      if (memoId === null) {
        const reply = await ask('memo', { storeKey, offerId: null });
        if (reply.ok) setMemo(reply.answer);
        setError(reply.ok ? null : reply.error);
      } else {
        const reply = await ask('memos', { storeKey });
        if (reply.ok) show(reply.answer, memoId);
        setError(reply.ok ? null : reply.error);
      }
      setKnown(true);
    };
    void read();
  }, [ask, storeKey, memoId, show]);
  const keep = async () => {
    const reply = await ask('keep-memo', { writeId, storeKey, offerId: null });
    if (reply.ok) show(reply.answer, writeId);
    setError(reply.ok ? null : reply.error);
  };
  return { memo, isKnown, isKept, error, keep };
}
