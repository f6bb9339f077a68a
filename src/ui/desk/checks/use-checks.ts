import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { CheckChange, StoreChecks } from '@/domain/check-answer';
import type { CheckId } from '@/domain/checks';
import type { ViewError } from '@/domain/view';

/** Changes one answer; false when it could not be kept. */
export type ChangeCheck = (check: CheckId, change: CheckChange) => Promise<boolean>;

/** The answers of one store, null until they are known, and the way to change them; `changed` is called after every change. */
export function useChecks(ask: Ask, storeKey: string, changed: () => void) {
  const [checks, setChecks] = useState<StoreChecks | null>(null);
  const [error, setError] = useState<ViewError | null>(null);
  useEffect(() => {
    let gone = false;
    void ask('store-checks', { storeKey }).then((reply) => {
      if (gone) return;
      if (reply.ok) setChecks(reply.answer);
      else setError(reply.error);
    });
    return () => {
      gone = true;
    };
  }, [ask, storeKey]);
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
