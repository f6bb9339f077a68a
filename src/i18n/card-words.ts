import type { Language } from '@/domain/language';
import { enCard, type CardWords } from '@/locales/en-card';
import { zhCnCard } from '@/locales/zh-cn-card';

/** Every word the content script may show; the popup's words are kept apart so that pages do not carry them. */
export const cardWords: Record<Language, CardWords> = { en: enCard, zh_CN: zhCnCard };

export type { CardWords };
