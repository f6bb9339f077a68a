import { marksWords } from '@/i18n/marks-words';
import { shareWords } from '@/i18n/share-words';
import { deskWording } from '../desk-words';

/** Everything the screen for shared lists says: its own words, those of marks, the desk's, and the formatters. */
export function shareWording() {
  const spoken = deskWording();
  return { ...spoken, share: shareWords[spoken.language], marks: marksWords[spoken.language] };
}
