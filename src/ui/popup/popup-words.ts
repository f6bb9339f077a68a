import { popupWords } from '@/i18n/popup-words';
import { wording } from '../parts/wording';

/** Everything a part of the popup says: its own words, the card's, and the formatters. */
export function popupWording() {
  const spoken = wording();
  return { ...spoken, own: popupWords[spoken.language] };
}
