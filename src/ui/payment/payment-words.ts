import { paymentWords } from '@/i18n/payment-words';
import { popupWording } from '../popup/popup-words';

/** Everything the full payment check says: its own words, the popup's and the card's, and the formatters. */
export function paymentWording() {
  const spoken = popupWording();
  return { ...spoken, pay: paymentWords[spoken.language] };
}
