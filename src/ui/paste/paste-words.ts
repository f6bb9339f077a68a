import { pasteBoxWords } from '@/i18n/paste-box-words';
import { pasteWords } from '@/i18n/paste-words';
import { wording } from '../parts/wording';

/** Everything the paste box says: its own words, what texts mean, the card's, and the formatters. */
export function pasteWording() {
  const spoken = wording();
  return { ...spoken, box: pasteBoxWords[spoken.language], paste: pasteWords[spoken.language] };
}
