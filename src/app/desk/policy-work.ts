import type { PolicyPreview, Progress } from '@/domain/policy-preview';
import type { ThinningStep } from '@/domain/retention';
import type { Database } from '@/store/database';
import { thinAll } from '@/store/thin/thin-all';
import type { StoredSettings } from '../settings';
import { comparePolicies, renewBriefs } from './judge-all';
import type { Wire } from './table-protocol';

/** One piece of work for a worker of its own; to stop it, end the worker. */
type PolicyWork =
  | { work: 'compare'; before: StoredSettings; after: StoredSettings; now: string }
  | { work: 'renew'; settings: StoredSettings; now: string }
  | { work: 'thin'; before: string; isTrial: boolean };

type Say<Step> = { step: Step } | { ended: true } | { failed: true };

function stepsOf(db: Database, task: PolicyWork): AsyncGenerator<PolicyPreview | Progress | ThinningStep> {
  switch (task.work) {
    case 'compare':
      return comparePolicies(db, task);
    case 'renew':
      return renewBriefs(db, task.settings, task.now);
    case 'thin':
      return thinAll(db, task.before, task.isTrial);
  }
}

async function work(wire: Wire, db: Database, task: PolicyWork): Promise<void> {
  for await (const step of stepsOf(db, task))
    wire.postMessage({ step } satisfies Say<PolicyPreview | Progress | ThinningStep>);
}

/** Does the work that comes over the wire and says how far it is. */
export function servePolicyWork(wire: Wire, db: Database): void {
  wire.addEventListener('message', (event) => {
    // Both ends are ours, so messages are not checked again.
    work(wire, db, event.data as PolicyWork).then(
      () => {
        wire.postMessage({ ended: true } satisfies Say<never>);
      },
      (error: unknown) => {
        console.error('Touchstone could not go through its stores', error);
        wire.postMessage({ failed: true } satisfies Say<never>);
      },
    );
  });
}

/** A worker that can be ended in the middle of its work. */
export type Worked = Wire & { terminate(): void };

/** Hands work to a fresh worker. `ended` is refused when the stores cannot be read; after `stop` it stays open and nothing is heard. */
export function doPolicyWork<Step>(
  worker: Worked,
  task: PolicyWork,
  watch: (step: Step) => void,
): { ended: Promise<void>; stop(): void } {
  const ended = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', (event) => {
      const say = event.data as Say<Step>;
      if ('step' in say) {
        watch(say.step);
        return;
      }
      worker.terminate();
      if ('ended' in say) resolve();
      else reject(new Error('The stores cannot be read.'));
    });
  });
  worker.postMessage(task);
  return {
    ended,
    stop: () => {
      worker.terminate();
    },
  };
}
