import { popupWords } from '@/i18n/popup-words';
import { useWording } from '../parts/wording';

/** Everything a part of the popup says: its own words, the card's, and the formatters. */
export function usePopupWording() {
  const wording = useWording();
  return { ...wording, own: popupWords[wording.language] };
}
