import type { Language } from '@/domain/language';
import { enList, type ListWords } from '@/locales/en-list';
import { zhCnList } from '@/locales/zh-cn-list';

/** Words every result list carries: what a chip must be able to say when the background does not answer. */
export const listWords: Record<Language, ListWords> = { en: enList, zh_CN: zhCnList };
