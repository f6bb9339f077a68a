import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/domain/language';
import { cardWords, type CardWords } from '@/i18n/card-words';
import { formatIn, type Format } from '@/i18n/format';

export interface Wording {
  language: Language;
  words: CardWords;
  format: Format;
}

const wordings: Partial<Record<Language, Wording>> = {};

/** Words and formatters of a language, made once. */
export function wordingOf(language: Language): Wording {
  return (wordings[language] ??= { language, words: cardWords[language], format: formatIn(language) });
}

export const WordingContext = createContext<Wording>(wordingOf('en'));

/** Words and formatters of the surface around. */
export const useWording = (): Wording => useContext(WordingContext);
