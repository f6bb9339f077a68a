import type { Language } from '@/domain/language';
import { enPage, type PageWords } from '@/locales/en-page';
import { zhCnPage } from '@/locales/zh-cn-page';

/** The few words every content script carries: what a page must be able to say when the background does not answer. */
export const pageWords: Record<Language, PageWords> = { en: enPage, zh_CN: zhCnPage };
