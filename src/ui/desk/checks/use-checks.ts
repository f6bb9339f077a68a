import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import { blankAnswer, type CheckAnswer, type CheckChange, type StoreChecks } from '@/domain/check-answer';
import type { CheckId } from '@/domain/checks';
import type { ViewError } from '@/domain/view';

/** Changes one answer, begun over `was`; what stands then, null when nothing could be kept. */
export type ChangeCheck = (check: CheckId, change: CheckChange, was?: CheckChange) => Promise<CheckAnswer | null>;

interface ChecksSource {
  ask: Ask;
  storeKey: string;
  /** calls back when anything kept of a store may have changed, here or in another tab; the result ends it */
  onChange(changed: () => void): () => void;
  changed(): void;
}

/** The answers of one store, null until they are known, and the way to change them; `changed` is called after every change. */
export function useChecks({ ask, storeKey, onChange, changed }: ChecksSource) {
  const [checks, setChecks] = useState<StoreChecks | null>(null);
  const [error, setError] = useState<ViewError | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const reply = await ask('store-checks', { storeKey });
      if (gone) return;
      if (reply.ok) setChecks(reply.answer);
      else setError(reply.error);
    };
    void load();
    const end = onChange(() => void load());
    return () => {
      gone = true;
      end();
    };
  }, [ask, storeKey, onChange]);
  const change = useCallback<ChangeCheck>(
    async (check, change, was) => {
      const question = { writeId: crypto.randomUUID(), storeKey, check, change, ...(was && { was }) };
      const reply = await ask('change-check', question);
      setError(reply.ok ? null : reply.error);
      if (reply.ok) setChecks(reply.answer);
      if (reply.ok) changed();
      if (!reply.ok) return null;
      return reply.answer.answers.find((one) => one.check === check) ?? blankAnswer(storeKey, check);
    },
    [ask, storeKey, changed],
  );
  return { checks, error, change };
}
