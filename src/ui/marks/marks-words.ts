import { marksWords } from '@/i18n/marks-words';
import { wording } from '../parts/wording';

/** What the parts for marks say, beside the card's words and the formatters. */
export function marksWording() {
  const spoken = wording();
  return { ...spoken, marks: marksWords[spoken.language] };
}
