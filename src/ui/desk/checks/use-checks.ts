import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { CheckChange, StoreChecks } from '@/domain/check-answer';
import type { CheckId } from '@/domain/checks';
import type { ViewError } from '@/domain/view';

/** Changes one answer; false when it could not be kept. */
export type ChangeCheck = (check: CheckId, change: CheckChange) => Promise<boolean>;

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
    async (check, change) => {
      const reply = await ask('change-check', { writeId: crypto.randomUUID(), storeKey, check, change });
      setError(reply.ok ? null : reply.error);
      if (reply.ok) setChecks(reply.answer);
      if (reply.ok) changed();
      return reply.ok;
    },
    [ask, storeKey, changed],
  );
  return { checks, error, change };
}
