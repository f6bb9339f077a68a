import type { CheckId } from '@/domain/checks';
import { checksWords, wordedGuide, type WordedGuide } from '@/i18n/checks-words';
import { deskWording } from '../desk-words';

/** Everything the checklists say: their own words, the desk's, and the formatters. */
export function checksWording() {
  const spoken = deskWording();
  return { ...spoken, said: checksWords[spoken.language] };
}

/** The guide of one check in the reader's language. */
export const guideOf = (check: CheckId): WordedGuide => wordedGuide(check, checksWording().language);
