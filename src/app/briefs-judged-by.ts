import { numbersIn } from '@/risk/overlay';
import { allRules } from '@/risk/rules';
import type { Context } from './context';
import { policyInForce } from './policy-in-force';
import type { StoredSettings } from './settings';

const shelfKey = 'briefs-judged-by';

/** Everything of a policy that a band or a score rests on: the rules that count and every number but those of the payment check. */
function nameOf(settings: Pick<StoredSettings, 'policy' | 'yearlyFee'>): string {
  const numbers = [...numbersIn(policyInForce(settings))].filter(([path]) => !path.startsWith('payment.'));
  const rules = allRules.filter(({ lifecycle }) => lifecycle === 'stable').map(({ id }) => id);
  return JSON.stringify([rules, numbers]);
}

type Shelved = Pick<Context, 'local'>;

/** Whether the verdicts kept for the table were all made by the policy of these settings; so they are before anything was ever changed. */
export async function isRenewed({ local }: Shelved, settings: StoredSettings): Promise<boolean> {
  const noted = await local.get(shelfKey);
  if (noted !== undefined) return noted === nameOf(settings);
  await local.set(shelfKey, nameOf(settings));
  return true;
}

/** Notes that some verdicts kept are not what they would be now; they stay so until they are renewed. */
export async function noteStale({ local }: Shelved): Promise<void> {
  await local.set(shelfKey, 'stale');
}

/** Notes that the verdicts kept were made by the policy of these settings. */
export async function noteRenewed({ local }: Shelved, settings: StoredSettings): Promise<void> {
  await local.set(shelfKey, nameOf(settings));
}
