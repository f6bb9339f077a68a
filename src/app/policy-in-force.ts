import type { PolicyOverlay } from '@/domain/policy-table';
import { withOverlay } from '@/risk/overlay';
import { defaultPolicy, withYearlyFee, type Policy } from '@/risk/policy';
import type { StoredSettings } from './settings';

/** A list asks for hundreds of judgements with the same settings: the policy is put together once for each. */
const made = new WeakMap<PolicyOverlay, Policy>();

function overlaid(overlay: PolicyOverlay): Policy {
  const policy = made.get(overlay) ?? withOverlay(defaultPolicy, overlay);
  made.set(overlay, policy);
  return policy;
}

/** The policy every judgement of this buyer rests on: the usual one with the buyer's own numbers and yearly fee. */
export const policyInForce = ({ policy, yearlyFee }: Pick<StoredSettings, 'policy' | 'yearlyFee'>): Policy =>
  withYearlyFee(overlaid(policy), yearlyFee);
