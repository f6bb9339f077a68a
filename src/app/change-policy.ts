import type { PolicyTable } from '@/domain/policy-table';
import { overlayFaults } from '@/risk/overlay';
import { defaultPolicy } from '@/risk/policy';
import type { Context } from './context';
import { policyTable } from './policy-table';
import { defaultSettings, languageFor, loadSettings, storeSettings } from './settings';
import type { Question } from './topics';
import { RefusedError } from './view-error';

/**
 * Tells the policy in force in the buyer's language, after taking over the buyer's own numbers: they are the whole of them, so an empty
 * overlay goes back to the usual policy. Numbers outside their range or out of order are refused together and change nothing. The
 * yearly fee is a setting of its own.
 */
export async function changePolicy(context: Context, { overlay }: Question<'policy'>): Promise<PolicyTable> {
  if (overlay !== null) {
    const faults = overlayFaults(overlay, defaultPolicy);
    if (faults.length > 0) throw new RefusedError(`These numbers do not fit the policy: ${faults.join(', ')}.`);
    const { 'payment.yearlyFee': yearlyFee = defaultSettings.yearlyFee, ...policy } = overlay;
    await storeSettings(context, { policy, yearlyFee });
  }
  const settings = await loadSettings(context);
  return policyTable(settings, languageFor(context, settings));
}
