import type { Language } from '@/domain/language';
import { cardWords, type CardWords } from '@/i18n/card-words';
import { formatIn, type Format } from '@/i18n/format';

export interface Wording {
  language: Language;
  words: CardWords;
  format: Format;
}

function wordingIn(language: Language): Wording {
  return { language, words: cardWords[language], format: formatIn(language) };
}

let spoken = wordingIn('en');

/** Sets the language everything is drawn in from now on: one page has one reader. */
export function speak(language: Language): void {
  if (language !== spoken.language) spoken = wordingIn(language);
}

/** Words and formatters of the language spoken. */
export const wording = (): Wording => spoken;
