import { colleagueWords } from '@/i18n/colleague-words';
import { marksWording } from '../marks/marks-words';

/** What the section on colleagues says, beside the words of marks and the formatters. */
export function colleagueWording() {
  const spoken = marksWording();
  return { ...spoken, said: colleagueWords[spoken.language] };
}
