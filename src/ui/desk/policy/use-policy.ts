import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PolicyOverlay, PolicyTable } from '@/domain/policy-table';
import type { ViewError } from '@/domain/view';
import type { DeskPorts } from '../ports';
import { policyWording } from './policy-wording';

interface Policy {
  /** null until it was read */
  table: PolicyTable | null;
  error: ViewError | null;
  /** what became of the change put in force last */
  said: string;
  /** true when the numbers are in force; the stores are then judged again in their own time */
  apply(overlay: PolicyOverlay): Promise<boolean>;
}

/** The policy in force, read once and after every change. */
export function usePolicy({ ask, policy: jobs, onSettings }: Pick<DeskPorts, 'ask' | 'policy' | 'onSettings'>): Policy {
  const { policy, format } = policyWording();
  const [table, setTable] = useState<PolicyTable | null>(null);
  const [error, setError] = useState<ViewError | null>(null);
  const [said, setSaid] = useState('');
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
  useEffect(() => onSettings(() => void send(null)), [send, onSettings]);
  const renew = async () => {
    try {
      await jobs.renew(({ done, total }) => {
        setSaid(policy.renewing(format.count(done), format.count(total)));
      });
      setSaid(policy.applied);
    } catch (failure) {
      console.error('Touchstone could not renew the verdicts of the table', failure);
      setSaid(policy.renewFailed);
    }
  };
  const apply = async (overlay: PolicyOverlay) => {
    const isApplied = await send(overlay);
    if (isApplied) void renew();
    return isApplied;
  };
  return { table, error, said, apply };
}
