import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { PolicyOverlay, PolicyTable } from '@/domain/policy-table';
import type { ViewError } from '@/domain/view';

interface Policy {
  /** null until it was read */
  table: PolicyTable | null;
  error: ViewError | null;
  /** true when the numbers are in force */
  apply(overlay: PolicyOverlay): Promise<boolean>;
}

/** The policy in force, read once and after every change. */
export function usePolicy(ask: Ask): Policy {
  const [table, setTable] = useState<PolicyTable | null>(null);
  const [error, setError] = useState<ViewError | null>(null);
  const send = useCallback(
    async (overlay: PolicyOverlay | null) => {
      const reply = await ask('policy', { overlay });
      if (reply.ok) setTable(reply.answer);
      setError(reply.ok ? null : reply.error);
      return reply.ok;
    },
    [ask],
  );
  useEffect(() => void send(null), [send]);
  return { table, error, apply: send };
}
