import type { Ask } from '@/app/topics';
import type { Language } from '@/domain/language';
import type { ViewError } from '@/domain/view';
import type { CardWords } from '@/i18n/card-words';

export interface Dictionary {
  /** the words in a language, or null while they are being fetched */
  find(language: Language): CardWords | null;
}

/** Fetches the card's words from the background, once a language; `onSettled` is told when they came, or why they did not. */
export function createDictionary(
  ask: Ask,
  onSettled: (language: Language, error: ViewError | null) => void,
): Dictionary {
  const found = new Map<Language, CardWords | null>();
  const fetch = async (language: Language) => {
    const reply = await ask('card-words', { language });
    if (reply.ok) found.set(language, reply.answer);
    else found.delete(language);
    onSettled(language, reply.ok ? null : reply.error);
  };
  return {
    find(language) {
      if (!found.has(language)) {
        found.set(language, null);
        void fetch(language);
      }
      return found.get(language) ?? null;
    },
  };
}
