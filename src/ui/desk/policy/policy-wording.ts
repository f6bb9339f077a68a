import { policyWords } from '@/i18n/policy-words';
import { deskWording } from '../desk-words';

/** Everything the screen of rules says: its own words, the desk's and the card's, and the formatters. */
export function policyWording() {
  const spoken = deskWording();
  return { ...spoken, policy: policyWords[spoken.language] };
}
