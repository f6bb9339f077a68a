import type { PolicyOverlay, PolicyTable } from '@/domain/policy-table';
import { overlayFaults } from '@/risk/overlay';
import { defaultPolicy } from '@/risk/policy';
import { isRenewed } from './briefs-judged-by';
import type { Context } from './context';
import { policyTable } from './policy-table';
import { defaultSettings, languageFor, loadSettings, storeSettings, type StoredSettings } from './settings';
import type { Question } from './topics';
import { RefusedError } from './view-error';

/** Settings with the buyer's own numbers, all of them, in place of those before. The yearly fee is a setting of its own. */
export function withOwnNumbers(settings: StoredSettings, overlay: PolicyOverlay): StoredSettings {
  const { 'payment.yearlyFee': yearlyFee = defaultSettings.yearlyFee, ...policy } = overlay;
  return { ...settings, policy, yearlyFee };
}

/**
 * Tells the policy in force in the buyer's language, after taking over the buyer's own numbers: they are the whole of them, so an empty
 * overlay goes back to the usual policy. Numbers outside their range or out of order are refused together and change nothing.
 */
export async function changePolicy(context: Context, { overlay }: Question<'policy'>): Promise<PolicyTable> {
  if (overlay !== null) {
    const faults = overlayFaults(overlay, defaultPolicy);
    if (faults.length > 0) throw new RefusedError(`These numbers do not fit the policy: ${faults.join(', ')}.`);
    const before = await loadSettings(context);
    // The verdicts kept for the table are known to be of the old policy before the new one is in force, even if all stops in between.
    await isRenewed(context, before);
    const { policy, yearlyFee } = withOwnNumbers(before, overlay);
    await storeSettings(context, { policy, yearlyFee });
  }
  const settings = await loadSettings(context);
  return policyTable(settings, languageFor(context, settings));
}
