import type { Language } from '@/domain/language';
import { enCompare, type CompareWords } from '@/locales/en-compare';
import { zhCnCompare } from '@/locales/zh-cn-compare';

/** Words of the comparison of stores and offers. */
export const compareWords: Record<Language, CompareWords> = { en: enCompare, zh_CN: zhCnCompare };
