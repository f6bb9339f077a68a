import type { Language } from '@/domain/language';
import { enCard, type OwnCardWords } from '@/locales/en-card';
import type { PageWords } from '@/locales/en-page';
import { zhCnCard } from '@/locales/zh-cn-card';
import { pageWords } from './page-words';

/** Everything a card says. */
export type CardWords = PageWords & OwnCardWords;

/** The words of a judged card. Content scripts get them from the background, so that pages do not carry every language. */
export const cardWords: Record<Language, CardWords> = {
  en: { ...pageWords.en, ...enCard },
  zh_CN: { ...pageWords.zh_CN, ...zhCnCard },
};
