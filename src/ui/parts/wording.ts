import type { Language } from '@/domain/language';
import type { CardWords } from '@/i18n/card-words';
import { formatIn, type Format } from '@/i18n/format';

export interface Wording {
  language: Language;
  words: CardWords;
  format: Format;
}

let spoken: Wording | null = null;

/** Sets the language and words everything is drawn in from now on: one page has one reader. */
export function speak(language: Language, words: CardWords): void {
  if (spoken?.words !== words) spoken = { language, words, format: formatIn(language) };
}

/** Words and formatters of the language spoken; to ask before anything is spoken is a fault of the caller. */
export function wording(): Wording {
  if (spoken === null) throw new Error('No language is spoken yet.');
  return spoken;
}
