import { filesWords } from '@/i18n/files-words';
import { deskWording } from '../desk-words';

/** Everything the screen for files says: its own words, the desk's, and the formatters. */
export function filesWording() {
  const spoken = deskWording();
  return { ...spoken, files: filesWords[spoken.language] };
}
