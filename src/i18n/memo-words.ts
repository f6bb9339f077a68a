import type { Language } from '@/domain/language';
import { enMemo, type MemoWords } from '@/locales/en-memo';
import { zhCnMemo } from '@/locales/zh-cn-memo';

/** Words of a decision memo and its screen. */
export const memoWords: Record<Language, MemoWords> = { en: enMemo, zh_CN: zhCnMemo };
