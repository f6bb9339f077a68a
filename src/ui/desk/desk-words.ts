import { deskWords } from '@/i18n/desk-words';
import { popupWording } from '../popup/popup-words';

/** Everything the desk says: its own words, the popup's and the card's, and the formatters. */
export function deskWording() {
  const spoken = popupWording();
  return { ...spoken, desk: deskWords[spoken.language] };
}
