import { languages, type Language } from '@/domain/language';

/** The buyer's choices a page needs before the background answers. */
export interface Choices {
  enabled: boolean;
  language: Language;
  /** whether replies the page receives may be read */
  readsReplies: boolean;
}

/** Choices from the stored settings, each by itself: what is missing or no choice counts as its default. */
export function toChoices(stored: unknown, browserLanguage: Language): Choices {
  const { enabled, language, readListReplies } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<string, unknown>;
  return {
    enabled: enabled !== false,
    language: languages.find((known) => known === language) ?? browserLanguage,
    readsReplies: readListReplies === 'on',
  };
}
