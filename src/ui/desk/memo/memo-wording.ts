import { memoWords } from '@/i18n/memo-words';
import { deskWording } from '../desk-words';

/** Everything a memo and its screen say: their own words, the desk's, and the formatters. */
export function memoWording() {
  const spoken = deskWording();
  return { ...spoken, own: memoWords[spoken.language] };
}
